import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import type { Language } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import type { AnsweredSurvey } from "../moderated-kind";
import {
  EVERYTHING_WAITING,
  OPEN_ANSWERS,
  QUEUE_VIEWS,
  VIEW_FILTERS,
} from "../schema/queue-filter";
import type { QueueFilter, QueueView } from "../schema/queue-filter";
import { moderatedKind } from "./kinds.server";
import { queueWhere } from "./queue-filter.server";

/** So many questions with answers that wait stand in the filter. */
const MOST_QUESTIONS = 500;

/** What the queue can be narrowed to, with how much waits behind each choice. */
export type QueueChoices = {
  kinds: { kind: (typeof REVIEWED_KINDS)[number]; count: number }[];
  views: { view: QueueView; count: number }[];
  rounds: { id: string; title: string }[];
  surveys: AnsweredSurvey[];
  /** Open answers in which nothing was found: what is read through and published in one go. */
  openAnswers: number;
};

/** Counts are of the other parts of the filter: what stands behind a choice is what it leads to. */
export async function queueChoices(
  actor: StaffActor,
  filter: QueueFilter,
  language: Language,
  now: Date,
): Promise<QueueChoices> {
  const client = await database();
  const everyKind = queueWhere(actor, { ...filter, kind: null }, now);
  const anySurvey = queueWhere(actor, { ...filter, surveyId: null, questionKey: null }, now);
  const unflagged = { ...EVERYTHING_WAITING, ...OPEN_ANSWERS };
  const [byKind, bySurvey, rounds, counts, openAnswers] = await Promise.all([
    client.moderationCase.groupBy({
      by: ["subjectKind"],
      where: everyKind,
      _count: { _all: true },
    }),
    client.moderationCase.groupBy({
      by: ["surveyId", "questionKey"],
      where: { AND: [anySurvey, { surveyId: { not: null } }] },
      orderBy: [{ surveyId: "asc" }, { questionKey: "asc" }],
      take: MOST_QUESTIONS,
    }),
    client.round.findMany({
      where: { id: { in: [...actor.roundIds] } },
      orderBy: [{ title: "asc" }, { id: "asc" }],
      take: actor.roundIds.length,
      select: { id: true, title: true },
    }),
    Promise.all(
      QUEUE_VIEWS.map((view) =>
        client.moderationCase.count({
          where: queueWhere(actor, { ...filter, ...VIEW_FILTERS[view] }, now),
        }),
      ),
    ),
    client.moderationCase.count({ where: queueWhere(actor, unflagged, now) }),
  ]);
  const kinds = new Map(byKind.map(({ subjectKind, _count }) => [subjectKind, _count._all]));
  const surveyIds = [...new Set(bySurvey.flatMap(({ surveyId }) => surveyId ?? []))];
  const asked = new Set(bySurvey.map((row) => `${row.surveyId} ${row.questionKey}`));
  const surveys = (await moderatedKind("answer").surveys?.(client, language, surveyIds)) ?? [];
  return {
    kinds: REVIEWED_KINDS.map((kind) => ({ kind, count: kinds.get(kind) ?? 0 })),
    views: QUEUE_VIEWS.map((view, index) => ({ view, count: counts[index] ?? 0 })),
    rounds,
    openAnswers,
    surveys: surveys.map(({ questions, ...survey }) => ({
      ...survey,
      questions: questions.filter(({ key }) => asked.has(`${survey.id} ${key}`)),
    })),
  };
}
