import { surveyStateSchema } from "~/features/surveys/schema";
import type { SurveysEvent } from "~/features/surveys/events";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Prisma } from "~/platform/generated/client";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import type { SurveyTerm } from "../domain/survey-state";

const columns = {
  id: true,
  slug: true,
  roundId: true,
  state: true,
  opensAt: true,
  closesAt: true,
  firstClosesAt: true,
  revision: true,
  currentVersion: { select: { id: true, number: true, questionnaire: true, frozenAt: true } },
  round: { select: { state: true, opensAt: true, closesAt: true } },
} as const satisfies Prisma.SurveySelect;

type Row = Prisma.SurveyGetPayload<{ select: typeof columns }>;

/** A survey as the commands of the desk know it. */
export type DeskSurvey = Row & { term: SurveyTerm };

/** The survey of this slug when the grant reaches its round; null otherwise, because what is not yours is not there. */
export async function deskSurvey(
  transaction: Transaction,
  grant: Authorized<"survey.write">,
  slug: string,
): Promise<DeskSurvey | null> {
  const row = await transaction.survey.findUnique({ where: { slug }, select: columns });
  if (!row || !stillAllows(grant, { roundId: row.roundId })) return null;
  return {
    ...row,
    term: {
      state: surveyStateSchema.parse(row.state),
      opensAt: row.opensAt ?? undefined,
      closesAt: row.closesAt ?? undefined,
    },
  };
}

/** Tells what was done to a survey. */
export function emitSurveyEvent(
  transaction: Transaction,
  grant: Authorized<"survey.write">,
  surveyId: string,
  event: Pick<SurveysEvent, "type" | "details">,
  now: Date,
): Promise<void> {
  return emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      subjectKind: "survey",
      subjectId: surveyId,
      ...event,
    },
    now,
  );
}
