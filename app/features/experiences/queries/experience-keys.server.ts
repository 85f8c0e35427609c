import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import type { LedgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { roundSecrets } from "~/features/rounds/queries/secrets.server";
import type { Connection } from "~/platform/db.server";
import { hashUnder } from "~/platform/secret.server";
import { MILESTONE } from "../domain/experience";

/**
 * The key of a person for the sessions of a round: another one than that of answers and opinions, so that they cannot be
 * joined. It dies with the secret of the round.
 */
export function sessionKey(secret: string, personId: string): string {
  return hashUnder(secret, `experience:${personId}`);
}

/** The key of a person for what comes after a round has reported back: it dies with the term of the ledger. */
export async function laterKey(client: Connection, personId: string): Promise<string> {
  return (await ledgerKeys(client)).subject(personId, "experience");
}

/** The key of a person for one milestone of an agreement: another one each time, so that nobody is known by what they follow. */
export function milestoneKey(keys: LedgerKeys, personId: string, milestoneId: string): string {
  return keys.subject(personId, `milestone:${milestoneId}`);
}

async function answeredMilestones(client: Connection): Promise<string[]> {
  const rows = await client.experience.groupBy({
    by: ["subjectId"],
    where: { kind: MILESTONE },
  });
  return rows.map(({ subjectId }) => subjectId);
}

/** Every key under which something of this person can still be found. */
export async function keysOf(client: Connection, personId: string): Promise<string[]> {
  const [secrets, milestones, keys] = await Promise.all([
    roundSecrets(client),
    answeredMilestones(client),
    ledgerKeys(client),
  ]);
  return [
    ...secrets.map(({ secret }) => sessionKey(secret, personId)),
    await laterKey(client, personId),
    ...milestones.map((id) => milestoneKey(keys, personId, id)),
  ];
}
