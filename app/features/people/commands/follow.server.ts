import { startFollowing } from "~/features/notices/commands/start-following.server";
import { canFollow } from "~/features/notices/domain/subscription";
import type { DigestFrequency } from "~/features/notices/domain/subscription";
import { isFollowing } from "~/features/notices/queries/followers.server";
import type { FollowedThing } from "~/features/notices/queries/followers.server";
import { peopleWithDevices } from "~/features/notices/queries/push-devices.server";
import { followable } from "~/features/notices/queries/registry.server";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { ensurePerson } from "./ensure-person.server";
import type { EnsuredPerson } from "./ensure-person.server";
import { offerEmail } from "./offer-email.server";

export type FollowInput = {
  target: FollowedThing;
  /** An address that comes along, for who left none; null keeps the one that is there. */
  address: { email: string; frequency: DigestFrequency } | null;
  submission: string;
  language: Language;
};

export type FollowResult =
  | { ok: true; person: EnsuredPerson; confirmed: boolean }
  | { ok: false; code: "not_found" | "address_missing" };

/** Undoes what a refused request began: whom nothing can be told is not made a participant. */
class NotFollowed extends Error {}

async function followInside(
  transaction: Transaction,
  grant: Authorized<"follow.write">,
  { target, address, submission, language }: FollowInput,
  now: Date,
): Promise<FollowResult> {
  if (!(await followable(target.kind).isPublic(transaction, target.id))) {
    return { ok: false, code: "not_found" };
  }
  const person = await ensurePerson(transaction, grant.actor, submission, language, now);
  const { personId } = person;
  if (address) {
    await offerEmail(transaction, personId, address.email, language, now);
    const { frequency } = address;
    await transaction.contactAddress.update({ where: { personId }, data: { frequency } });
  }
  const [contact, withDevices, alreadyFollowing] = await Promise.all([
    transaction.contactAddress.findUnique({ where: { personId } }),
    peopleWithDevices(transaction, [personId]),
    isFollowing(transaction, personId, [target]),
  ]);
  const verdict = canFollow({
    isReached: contact !== null || withDevices.size > 0,
    alreadyFollowing,
  });
  if (!verdict.ok && verdict.code === "address_missing") throw new NotFollowed();
  if (verdict.ok) await startFollowing(transaction, personId, target, now);
  return { ok: true, person, confirmed: contact?.confirmedAt != null || withDevices.size > 0 };
}

/**
 * Follows a round or a proposal, with an address that comes along or the one that was left before, or in a browser. A repeat
 * leaves it at one. Before the address is confirmed nothing goes to it.
 */
export async function follow(
  grant: Authorized<"follow.write">,
  input: FollowInput,
  now: Date,
): Promise<FollowResult> {
  try {
    return await inTransaction((transaction) => followInside(transaction, grant, input, now));
  } catch (error) {
    if (error instanceof NotFollowed) return { ok: false, code: "address_missing" };
    throw error;
  }
}
