import {
  beginLedgerTerm,
  isLedgerKeyLost,
  letGoAgain,
} from "~/features/participation/commands/renew-ledger.server";
import { forgetPushDevicesAgain } from "~/features/notices/commands/remove-push-devices.server";
import { forgetAddress } from "~/features/people/commands/remove-email.server";
import { withdrawAgain } from "~/features/proposals/commands/withdraw-proposal.server";
import { eraseListedResponses } from "~/features/responses/commands/erase-response.server";
import { partAnswers } from "~/features/responses/commands/part-answers.server";
import {
  dropDestroyedSecrets,
  roundsWithoutKey,
  sealPlainSecrets,
} from "~/features/rounds/commands/keep-secrets.server";
import type { Transaction } from "~/platform/db.server";
import {
  adoptErasures,
  emptyWriteAheadLog,
  erasedSinceCopy,
  inLongTransaction,
  writeDownErasures,
} from "~/platform/db.server";
import { erasureFolder } from "~/platform/erasure-folder.server";
import { isListed } from "~/platform/erasure-list.server";
import { plannedErasures } from "../queries/erasure-plan.server";
import type { PlannedErasure } from "../queries/erasure-plan.server";
import { eraseAllOf, eraseEach } from "./erase.server";

/** So many people are looked at in one read. */
const BATCH = 500;

/** Said to whoever starts the service, without a stack: the name is how the starting program knows it. */
class LostKeys extends Error {
  override name = "Refusal";
  constructor(of: readonly string[]) {
    super(
      `The keys of ${of.join(", ")} are not in ${erasureFolder()}. Put that folder back as it was last, not from an older ` +
        "copy: nobody can see, change or erase what they answered without it. Only when it is lost for good: npm run key -- accept",
    );
  }
}

const isProposal = ({ item }: PlannedErasure) => item.kind === "proposal";

type KnownPerson = { id: string; contact: { id: string } | null };

async function eraseAgain(
  transaction: Transaction,
  { id: personId, contact }: KnownPerson,
  erased: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  if (isListed(erased, "person", personId)) {
    await eraseAllOf(transaction, personId, now);
    return;
  }
  if (contact && isListed(erased, "address", contact.id)) {
    await forgetAddress(transaction, personId);
  }
  await forgetPushDevicesAgain(transaction, personId, (id) => isListed(erased, "pushDevice", id));
  if (!isListed(erased, "contributionsOf", personId)) return;
  const planned = await plannedErasures(transaction, personId, "nl");
  const chosen = planned.filter(({ key }) => isListed(erased, "contribution", key));
  const takenBack = planned.filter(
    (one) => !chosen.includes(one) && isListed(erased, "takenBack", one.key),
  );
  const [proposals, others] = [
    takenBack.filter(isProposal),
    takenBack.filter((one) => !isProposal(one)),
  ];
  // The words of a proposal stay with its writers, who can send it again; of the rest this is what is left of it here.
  for (const { item } of proposals) await withdrawAgain(transaction, item.id, now);
  await eraseEach(transaction, personId, [...chosen, ...others], now);
}

async function forEveryPerson(
  transaction: Transaction,
  work: (person: KnownPerson) => Promise<void>,
) {
  for (let after = ""; ;) {
    const people = await transaction.person.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, contact: { select: { id: true } } },
    });
    for (const person of people) await work(person);
    const last = people.at(-1);
    if (last === undefined || people.length < BATCH) return;
    after = last.id;
  }
}

/**
 * Erases again what was erased, and takes back what was withdrawn or changed, after the copy was made from which this database was put back, and destroys the secrets
 * that were destroyed since. Runs at every start, before anybody is served; without a copy put back it finds nothing.
 * @returns how much of the list was new to this database
 * @throws LostKeys when a round or the ledger cannot be read without the folder that outlives the copies
 */
export async function replayErasures(now: Date): Promise<number> {
  await writeDownErasures();
  const erased = await erasedSinceCopy();
  if (erased.size > 0) {
    await inLongTransaction(async (transaction) => {
      // First: with a destroyed secret nobody's answers can be found by their person any more.
      for (const roundId of await dropDestroyedSecrets(transaction, erased)) {
        await eraseListedResponses(transaction, roundId, erased, now);
        await partAnswers(transaction, roundId);
      }
      await letGoAgain(transaction, erased, now);
      await forEveryPerson(transaction, (person) => eraseAgain(transaction, person, erased, now));
      await adoptErasures(transaction, erased);
    });
    await emptyWriteAheadLog();
  }
  const lost = await roundsWithoutKey();
  if (await isLedgerKeyLost()) lost.push("the ledger of who took part");
  if (lost.length > 0) throw new LostKeys(lost);
  await sealPlainSecrets();
  await beginLedgerTerm(now);
  return erased.size;
}
