/** Who wants to hear something: people with a confirmed address who gave input, or who follow it. */
import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { DIGEST_FREQUENCIES } from "~/features/notices/domain/subscription";
import type { DigestFrequency } from "~/features/notices/domain/subscription";
import { followersOf } from "~/features/notices/queries/followers.server";
import type { Language } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { z } from "zod";

const frequencySchema = z.enum(DIGEST_FREQUENCIES);

export type Listener = {
  contactId: string;
  personId: string;
  email: string;
  language: Language;
  frequency: DigestFrequency;
};

async function confirmedContacts(transaction: Transaction): Promise<Listener[]> {
  const rows = await transaction.contactAddress.findMany({
    where: { confirmedAt: { not: null } },
    select: {
      id: true,
      email: true,
      personId: true,
      frequency: true,
      person: { select: { language: true } },
    },
  });
  return rows.map(({ id, email, personId, frequency, person }) => ({
    contactId: id,
    personId,
    email,
    language: person.language === "en" ? "en" : "nl",
    frequency: frequencySchema.parse(frequency),
  }));
}

/**
 * Who took part in a round or follows it. Taking part is known by the keyed hash of the ledger, so the address and the
 * input stay apart.
 */
export async function audienceOfRound(
  transaction: Transaction,
  roundId: string,
): Promise<Listener[]> {
  const contacts = await confirmedContacts(transaction);
  const keys = await ledgerKeys(transaction);
  const [took, followers] = await Promise.all([
    transaction.participation.findMany({
      where: { roundId, state: "counted", person: { emailConfirmed: true } },
      distinct: ["personKey"],
      select: { personKey: true },
    }),
    followersOf(transaction, [{ kind: "round", id: roundId }]),
  ]);
  const following = new Set(followers);
  const tookPart = new Set(took.map(({ personKey }) => personKey));
  return contacts.filter(
    ({ personId }) => following.has(personId) || tookPart.has(keys.person(personId)),
  );
}
