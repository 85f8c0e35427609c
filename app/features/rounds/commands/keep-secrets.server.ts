import { roundSecrets } from "~/features/rounds/queries/secrets.server";
import type { Connection, Transaction } from "~/platform/db.server";
import { database, inTransaction, leavesNoTrace } from "~/platform/db.server";
import { isListed } from "~/platform/erasure-list.server";
import { readErasableKey } from "~/platform/erasure-folder.server";
import { erasableKeyOf, sealErasably } from "~/platform/secret.server";

async function secretsOf(connection: Connection) {
  const secrets = await roundSecrets(connection);
  return secrets.map((each) => ({ ...each, keyName: erasableKeyOf(each.secret) }));
}

/** Seals the secrets of rounds that opened before secrets were sealed. A later run finds none. */
export async function sealPlainSecrets(): Promise<void> {
  await inTransaction(async (transaction) => {
    const plain = (await secretsOf(transaction)).filter(({ keyName }) => keyName === undefined);
    if (plain.length === 0) return;
    leavesNoTrace(transaction);
    for (const { roundId: id, secret } of plain) {
      await transaction.round.update({ where: { id }, data: { secret: sealErasably(secret) } });
    }
  });
}

/**
 * Destroys again what was destroyed after the copy was made from which this database was put back.
 * @param erased the hashes of what was erased since
 * @returns the rounds of which the answers are of nobody now
 */
export async function dropDestroyedSecrets(
  transaction: Transaction,
  erased: ReadonlySet<string>,
): Promise<string[]> {
  const gone = (await secretsOf(transaction)).filter(
    ({ keyName }) => keyName !== undefined && isListed(erased, "roundKey", keyName),
  );
  const ids = gone.map(({ roundId }) => roundId);
  await transaction.round.updateMany({ where: { id: { in: ids } }, data: { secret: null } });
  return ids;
}

/** The rounds whose secret is sealed under a key that is not there; nobody can change what they sent to them. */
export async function roundsWithoutKey(): Promise<string[]> {
  const client = await database();
  const lost = (await secretsOf(client)).filter(
    ({ keyName }) => keyName !== undefined && readErasableKey(keyName) === undefined,
  );
  const rounds = await client.round.findMany({
    where: { id: { in: lost.map(({ roundId }) => roundId) } },
    select: { slug: true },
  });
  return rounds.map(({ slug }) => slug);
}
