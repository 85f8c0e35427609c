import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { isTermOver } from "~/features/participation/domain/ledger-term";
import {
  keysUnder,
  ledgerKeys,
  runningTerm,
} from "~/features/participation/queries/ledger-keys.server";
import type { LedgerKeys } from "~/features/participation/queries/ledger-keys.server";
import { regionSettings } from "~/features/region/queries.server";
import type { Transaction } from "~/platform/db.server";
import { database, inLongTransaction, leavesNoTrace, recordErased } from "~/platform/db.server";
import { isListed } from "~/platform/erasure-list.server";
import { readErasableKey } from "~/platform/erasure-folder.server";
import { erasableKeyOf, randomToken, sealErasably } from "~/platform/secret.server";
import { letGoOfRounds } from "./let-go-of-rounds.server";
import { moveLedger } from "./move-ledger.server";

const canOpen = (secret: string | null) => {
  const name = secret === null ? undefined : erasableKeyOf(secret);
  return name !== undefined && readErasableKey(name) !== undefined;
};

/** The keys of the term that ends; null when its secret is gone, so that no row can be found by its person. */
async function keysOfBefore(transaction: Transaction): Promise<LedgerKeys | null> {
  const term = await runningTerm(transaction);
  return term === undefined || canOpen(term.secret) ? ledgerKeys(transaction) : null;
}

/** The rounds of which rows can be let go: those with rows that were not let go before. */
async function roundsOfTerm(transaction: Transaction, reportedBack: boolean): Promise<string[]> {
  const rounds = await transaction.round.findMany({
    where: {
      ledgerTermRound: null,
      participations: { some: {} },
      ...(reportedBack ? { reportedBackAt: { not: null } } : {}),
    },
    select: { id: true },
  });
  return rounds.map(({ id }) => id);
}

/**
 * Ends the running term of the ledger and begins the next, in one transaction: rows of the rounds that are given lead to
 * nobody from now on, the others move to new keys, and the key of the old ones is destroyed.
 * @param letGo the rounds that belong to the term that ends
 */
async function renewLedger(
  transaction: Transaction,
  letGo: readonly string[],
  now: Date,
): Promise<void> {
  leavesNoTrace(transaction);
  const today = amsterdamDate(now);
  const before = await keysOfBefore(transaction);
  const term = await runningTerm(transaction);
  const ended = term ?? {
    id: (await transaction.ledgerTerm.create({ data: { beganOn: today } })).id,
    secret: null,
  };
  const going = before === null ? await roundsOfTerm(transaction, false) : letGo;
  if (going.length > 0) await letGoOfRounds(transaction, ended.id, going);
  const secret = sealErasably(randomToken());
  await moveLedger(transaction, before, keysUnder(secret));
  const keyName = ended.secret === null ? undefined : erasableKeyOf(ended.secret);
  if (keyName !== undefined) await recordErased(transaction, "roundKey", keyName);
  await transaction.ledgerTerm.update({
    where: { id: ended.id },
    data: { secret: null, endedOn: today },
  });
  await transaction.ledgerTerm.create({ data: { secret, beganOn: today } });
}

/**
 * The job: ends the term when it has lasted as long as the settings say. Rounds that have reported back end with it; those
 * that have not go along into the next.
 * @returns whether a term ended
 */
export async function endLedgerTerm(now: Date): Promise<boolean> {
  const client = await database();
  const [term, { terms }] = await Promise.all([runningTerm(client), regionSettings(client)]);
  if (term === undefined || !isTermOver(term.beganOn, terms.ledgerYears, amsterdamDate(now))) {
    return false;
  }
  await inLongTransaction(async (transaction) => {
    await renewLedger(transaction, await roundsOfTerm(transaction, true), now);
  });
  return true;
}

/**
 * Begins the first term, at the first start that knows of terms, and one in the place of a term whose secret was given up.
 */
export async function beginLedgerTerm(now: Date): Promise<void> {
  const term = await runningTerm(await database());
  if (term !== undefined && term.secret !== null) return;
  await inLongTransaction((transaction) => renewLedger(transaction, [], now));
}

/**
 * Lets go again of what was let go after the copy was made from which this database was put back.
 * @param erased the hashes of what was erased since
 */
export async function letGoAgain(
  transaction: Transaction,
  erased: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const rounds = await roundsOfTerm(transaction, false);
  const letGo = rounds.filter((id) => isListed(erased, "ledgerRound", id));
  const term = await runningTerm(transaction);
  const isGone = term !== undefined && !canOpen(term.secret);
  const name = term?.secret == null ? undefined : erasableKeyOf(term.secret);
  const isDestroyed = name !== undefined && isListed(erased, "roundKey", name);
  if (letGo.length === 0 && !(isGone && isDestroyed)) return;
  await renewLedger(transaction, letGo, now);
}

/** Whether the secret of the running term is sealed under a key that is not there. */
export async function isLedgerKeyLost(): Promise<boolean> {
  const term = await runningTerm(await database());
  return term !== undefined && term.secret !== null && !canOpen(term.secret);
}
