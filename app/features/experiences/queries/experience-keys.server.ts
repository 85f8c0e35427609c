import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import type { LedgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { roundSecrets } from "~/features/rounds/queries/secrets.server";
import type { Connection } from "~/platform/db.server";
import { inPortionsById } from "~/platform/portions.server";
import { hashUnder } from "~/platform/secret.server";

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

/** Every milestone that anybody can have been asked about: as many as agreements have, however many people answered. */
async function everyMilestone(client: Connection): Promise<string[]> {
  const ids: string[] = [];
  const portions = inPortionsById(({ after, take }) =>
    client.agendaStatus.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    }),
  );
  for await (const rows of portions) ids.push(...rows.map(({ id }) => id));
  return ids;
}

/** Every key under which something of this person can still be found. */
export async function keysOf(client: Connection, personId: string): Promise<string[]> {
  const [secrets, milestones, keys] = await Promise.all([
    roundSecrets(client),
    everyMilestone(client),
    ledgerKeys(client),
  ]);
  return [
    ...secrets.map(({ secret }) => sessionKey(secret, personId)),
    await laterKey(client, personId),
    ...milestones.map((id) => milestoneKey(keys, personId, id)),
  ];
}
