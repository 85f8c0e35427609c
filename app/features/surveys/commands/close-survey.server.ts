import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { canClose, canWithdrawSurvey } from "~/features/surveys/domain/survey-state";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { ImmediateSubscriber } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { emitSurveyEvent, deskSurvey } from "./desk-survey.server";

/** So many in one run of the job; the next one takes the rest. */
const MOST_AT_ONCE = 500;

export type CloseSurveyOutcome =
  { ok: true } | { ok: false; code: "not_found" | "not_open" | "already_closed" };

/** Closes a survey before its time. */
export async function closeSurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  now: Date,
): Promise<CloseSurveyOutcome> {
  return inTransaction(async (transaction): Promise<CloseSurveyOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const verdict = canClose(survey.term, now);
    if (!verdict.ok) return verdict;
    await transaction.survey.update({
      where: { id: survey.id },
      data: { state: "closed", closesAt: now, revision: { increment: 1 } },
    });
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.closed" }, now);
    return { ok: true };
  });
}

export type WithdrawSurveyOutcome =
  { ok: true } | { ok: false; code: "not_found" | "already_reported" | "already_withdrawn" };

/** Takes a survey back: it takes no answers any more, and says so. What was answered stays with the round. */
export async function withdrawSurvey(
  grant: Authorized<"survey.write">,
  slug: string,
  now: Date,
): Promise<WithdrawSurveyOutcome> {
  return inTransaction(async (transaction): Promise<WithdrawSurveyOutcome> => {
    const survey = await deskSurvey(transaction, grant, slug);
    if (!survey) return { ok: false, code: "not_found" };
    const verdict = canWithdrawSurvey(survey.term);
    if (!verdict.ok) return verdict;
    await transaction.survey.update({
      where: { id: survey.id },
      data: { state: "withdrawn", revision: { increment: 1 } },
    });
    await emitSurveyEvent(transaction, grant, survey.id, { type: "survey.withdrawn" }, now);
    return { ok: true };
  });
}

async function closeRow(
  transaction: Transaction,
  survey: { id: string; closesAt: Date | null },
  reason: "clock" | "round",
  now: Date,
): Promise<void> {
  const ended = survey.closesAt !== null && survey.closesAt <= now ? survey.closesAt : now;
  const closed = await transaction.survey.updateMany({
    where: { id: survey.id, state: "open" },
    data: { state: "closed", closesAt: ended, revision: { increment: 1 } },
  });
  if (closed.count === 0) return;
  await emit(
    transaction,
    {
      actor: { kind: "system" },
      type: "survey.closed",
      subjectKind: "survey",
      subjectId: survey.id,
      details: { reason },
    },
    now,
  );
}

/** Closes what is still open when the round itself closes, in that transaction. */
async function closeSurveysOfRound(
  transaction: Transaction,
  roundId: string,
  now: Date,
): Promise<void> {
  const open = await transaction.survey.findMany({
    where: { roundId, state: "open" },
    select: { id: true, closesAt: true },
  });
  for (const survey of open) await closeRow(transaction, survey, "round", now);
}

/** Surveys follow their round: they close with it at the latest, and their results are public once it reports back. */
export const surveysFollowRounds: ImmediateSubscriber = {
  name: "surveys",
  hears: ["round.close", "round.reportBack"],
  async handle(transaction, { type, subjectId: roundId }, now) {
    await closeSurveysOfRound(transaction, roundId, now);
    if (type === "round.close") return;
    await transaction.survey.updateMany({
      where: { roundId, state: "closed" },
      data: { state: "reported", resultsPublic: true },
    });
  },
};

/** Notes that surveys whose end has passed were closed. Pages know it by the clock already; this keeps the record. */
export async function closeDueSurveys(now: Date): Promise<void> {
  const client = await database();
  const due = await client.survey.findMany({
    where: { state: "open", closesAt: { lt: oldestOpenDeadline(now) } },
    select: { id: true, closesAt: true },
    orderBy: [{ closesAt: "asc" }, { id: "asc" }],
    take: MOST_AT_ONCE,
  });
  for (const survey of due) {
    await inTransaction((transaction) => closeRow(transaction, survey, "clock", now));
  }
}
