import { z } from "zod";
import { checkEmailLink } from "~/features/people/domain/email-confirmation";
import { DIGEST_FREQUENCIES, FOLLOW_TARGETS } from "~/features/notices/domain/subscription";
import type { DigestFrequency } from "~/features/notices/domain/subscription";
import { followedBy } from "~/features/notices/queries/followers.server";
import type { FollowedThing } from "~/features/notices/queries/followers.server";
import { followable } from "~/features/notices/queries/registry.server";
import type { Language, LocalText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { sha256 } from "~/platform/secret.server";

const frequencySchema = z.enum(DIGEST_FREQUENCIES);

/** The address somebody left, as they may see it themselves. */
export type MyContact = {
  email: string;
  confirmed: boolean;
  /** Until when the link in the last message works; null when the address is confirmed. */
  linkWorksUntil: Date | null;
  frequency: DigestFrequency;
};

/** The address of a participant, or null. */
export async function loadContact(personId: string): Promise<MyContact | null> {
  const client = await database();
  const row = await client.contactAddress.findUnique({ where: { personId } });
  if (!row) return null;
  return {
    email: row.email,
    confirmed: row.confirmedAt !== null,
    linkWorksUntil: row.confirmedAt ? null : row.tokenExpiresAt,
    frequency: frequencySchema.parse(row.frequency),
  };
}

export type ConfirmLink = { ok: true; id: string; personId: string } | { ok: false };

/**
 * Looks a one-time link up without using it, because mail scanners open links too.
 * An unknown, used or expired link gives the same answer.
 */
export async function findConfirmLink(
  client: Connection,
  token: string,
  now: Date,
): Promise<ConfirmLink> {
  const row = await client.contactAddress.findUnique({
    where: { tokenHash: sha256(token) },
    select: { id: true, personId: true, confirmedAt: true, tokenExpiresAt: true },
  });
  if (!row?.tokenExpiresAt) return { ok: false };
  const link = { expiresAt: row.tokenExpiresAt, usedAt: row.confirmedAt };
  if (!checkEmailLink(link, now).ok) return { ok: false };
  return { ok: true, id: row.id, personId: row.personId };
}

/** Whether a one-time link can still be used. */
export async function confirmLinkWorks(token: string, now: Date): Promise<boolean> {
  return (await findConfirmLink(await database(), token, now)).ok;
}

/** Something somebody follows. */
export type MyFollow = FollowedThing & { path: string; title: LocalText };

/** What a participant follows, newest first; what is not public any more is left out. */
export async function loadFollows(personId: string, language: Language): Promise<MyFollow[]> {
  const client = await database();
  const follows = await followedBy(client, personId);
  const named = new Map(
    await Promise.all(
      FOLLOW_TARGETS.map(async (wanted) => {
        const ids = follows.filter(({ kind }) => kind === wanted).map(({ id }) => id);
        return [wanted, await followable(wanted).named(client, ids, language)] as const;
      }),
    ),
  );
  return follows.flatMap((follow) => {
    const known = named.get(follow.kind)?.get(follow.id);
    return known ? [{ ...follow, ...known }] : [];
  });
}
