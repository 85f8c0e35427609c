import { parseStoredAnswer } from "~/features/surveys/domain/answer";
import type { Questionnaire } from "~/features/surveys/domain/question";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { countEntries } from "../domain/count-answers";
import { raiseFigures } from "./raise-figures.server";

/** Small enough that a submission never waits long behind it, large enough that counting thousands is quick. */
const BATCH = 500;
/** The answers of so many responses are read and taken apart at once: a long survey has a hundred of each. */
const PORTION = 50;

type StoredAnswer = { questionKey: string; role: string; value: string };

type Change = { questionKey: string; part: string; value: string; role: string; count: number };

type Changes = Map<string, Change>;

/** Adds what these answers change to the changes so far. */
function collectChanges(
  changes: Changes,
  questionnaire: Questionnaire,
  answers: readonly StoredAnswer[],
  step: 1 | -1,
): void {
  const questions = new Map(questionnaire.questions.map((question) => [question.key, question]));
  for (const { questionKey, role, value: stored } of answers) {
    const question = questions.get(questionKey);
    const verdict = question && parseStoredAnswer(question, stored);
    if (!verdict?.ok) continue;
    for (const { part, value } of countEntries(verdict.answer)) {
      const key = JSON.stringify([questionKey, part, value, role]);
      const known = changes.get(key);
      if (known) known.count += step;
      else changes.set(key, { questionKey, part, value, role, count: step });
    }
  }
}

async function applyChanges(
  transaction: Transaction,
  versionId: string,
  changes: Changes,
): Promise<void> {
  for (const { count, ...place } of changes.values()) {
    const id = { versionId, ...place };
    await transaction.answerCount.upsert({
      where: { versionId_questionKey_part_value_role: id },
      create: { ...id, count },
      update: { count: { increment: count } },
    });
  }
}

/**
 * Takes a counted response off the counts, in the transaction that changes or withdraws it. One that was not counted
 * yet changes nothing.
 */
export async function uncountResponse(transaction: Transaction, responseId: string): Promise<void> {
  const response = await transaction.response.findUniqueOrThrow({
    where: { id: responseId },
    select: {
      counted: true,
      version: { select: { id: true, questionnaire: true } },
      answers: { select: { questionKey: true, role: true, value: true } },
    },
  });
  if (!response.counted) return;
  const { version, answers } = response;
  const changes: Changes = new Map();
  collectChanges(changes, readQuestionnaire(version), answers, -1);
  await applyChanges(transaction, version.id, changes);
  await transaction.response.update({ where: { id: responseId }, data: { counted: false } });
  await raiseFigures(transaction, [version.id]);
}

async function countBatch(transaction: Transaction, surveyId?: string): Promise<number> {
  const waiting = await transaction.response.findMany({
    where: { counted: false, state: "sent", ...(surveyId === undefined ? {} : { surveyId }) },
    select: { id: true, versionId: true },
    take: BATCH,
  });
  const byVersion = new Map<string, string[]>();
  for (const { id, versionId } of waiting) {
    byVersion.set(versionId, [...(byVersion.get(versionId) ?? []), id]);
  }
  for (const [versionId, ids] of byVersion) {
    const version = await transaction.surveyVersion.findUniqueOrThrow({
      where: { id: versionId },
      select: { id: true, questionnaire: true },
    });
    const questionnaire = readQuestionnaire(version);
    const changes: Changes = new Map();
    for (let at = 0; at < ids.length; at += PORTION) {
      const answers = await transaction.answer.findMany({
        where: { responseId: { in: ids.slice(at, at + PORTION) } },
        select: { questionKey: true, role: true, value: true },
      });
      collectChanges(changes, questionnaire, answers, 1);
    }
    await applyChanges(transaction, versionId, changes);
    await transaction.response.updateMany({
      where: { id: { in: ids } },
      data: { counted: true },
    });
  }
  await raiseFigures(transaction, [...byVersion.keys()]);
  return waiting.length;
}

/**
 * Adds the responses that came in since to the counts, in batches of one transaction each.
 * @param surveyId only those of one survey; without it those of all
 * @returns how many were added
 */
export async function countResponses(surveyId?: string): Promise<number> {
  const client = await database();
  const where = { counted: false, state: "sent", ...(surveyId === undefined ? {} : { surveyId }) };
  // Most of the time nothing waits: asking first keeps a read from queueing behind the writers.
  if ((await client.response.findFirst({ where, select: { id: true } })) === null) return 0;
  let total = 0;
  for (;;) {
    const added = await inTransaction((transaction) => countBatch(transaction, surveyId));
    total += added;
    if (added < BATCH) return total;
  }
}
