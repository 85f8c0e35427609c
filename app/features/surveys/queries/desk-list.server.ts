import { stateAt } from "~/features/surveys/domain/survey-state";
import type { SurveyState } from "~/features/surveys/domain/survey-state";
import { surveyStateSchema } from "~/features/surveys/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { Authorized } from "~/policy/authorize.server";
import { reachedRounds } from "~/policy/can";

/** Where a survey stands for who made it: open, but not yet, is planned. */
export type DeskState = SurveyState | "planned";

/** The state for the desk at `now`. */
export function deskStateOf(
  row: { state: string; opensAt: Date | null; closesAt: Date | null },
  now: Date,
): DeskState {
  const { state, opensAt, closesAt } = row;
  const present = stateAt(
    { state: surveyStateSchema.parse(state), closesAt: closesAt ?? undefined },
    now,
  );
  return present === "open" && opensAt !== null && now < opensAt ? "planned" : present;
}

export type DeskListSurvey = {
  slug: string;
  title: LocalText;
  state: DeskState;
  opensAt: Date | null;
  closesAt: Date | null;
  sent: number;
  /** Texts that nobody has read yet. */
  waiting: number;
};

export type DeskListRound = {
  id: string;
  title: LocalText;
  example: boolean;
  surveys: DeskListSurvey[];
};

async function countsBySurvey(surveyIds: readonly string[]) {
  const client = await database();
  const [sent, waiting] = await Promise.all([
    client.response.groupBy({
      by: ["surveyId"],
      where: { surveyId: { in: [...surveyIds] }, state: "sent" },
      _count: { _all: true },
    }),
    client.answer.groupBy({
      by: ["surveyId"],
      where: { surveyId: { in: [...surveyIds] }, reviewState: "waiting" },
      _count: { _all: true },
    }),
  ]);
  const asMap = (rows: typeof sent) => new Map(rows.map((row) => [row.surveyId, row._count._all]));
  return { sent: asMap(sent), waiting: asMap(waiting) };
}

/** A round has a list of surveys of its own. */
const ROUNDS_PER_PAGE = 20;

/** The surveys of one page of the rounds somebody works on, by round, the newest round first. */
export async function deskSurveys(
  grant: Authorized<"survey.write">,
  wanted: number,
  language: Language,
  now: Date,
): Promise<PagePlace & { rounds: DeskListRound[] }> {
  const client = await database();
  const where = reachedRounds(grant.actor, grant.permission);
  const total = await client.round.count({ where });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, ROUNDS_PER_PAGE);
  const rows = await client.round.findMany({
    where,
    skip,
    take,
    orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
    select: {
      id: true,
      title: true,
      titleEn: true,
      example: true,
      surveys: {
        orderBy: [{ closesAt: "desc" }, { slug: "asc" }],
        select: {
          id: true,
          slug: true,
          title: true,
          titleEn: true,
          state: true,
          opensAt: true,
          closesAt: true,
        },
      },
    },
  });
  const counts = await countsBySurvey(rows.flatMap(({ surveys }) => surveys.map(({ id }) => id)));
  const rounds = rows.map((round) => ({
    id: round.id,
    title: localText(language, round.title, round.titleEn),
    example: round.example,
    surveys: round.surveys.map((survey) => ({
      slug: survey.slug,
      title: localText(language, survey.title, survey.titleEn),
      state: deskStateOf(survey, now),
      opensAt: survey.opensAt,
      closesAt: survey.closesAt,
      sent: counts.sent.get(survey.id) ?? 0,
      waiting: counts.waiting.get(survey.id) ?? 0,
    })),
  }));
  return { page, pageCount, rounds };
}

/** The rounds in which somebody may still make a survey. */
export async function roundsForSurvey(
  grant: Authorized<"survey.write">,
): Promise<{ id: string; title: string }[]> {
  const client = await database();
  return client.round.findMany({
    where: {
      ...reachedRounds(grant.actor, grant.permission),
      state: { in: ["prepared", "announced", "open"] },
    },
    orderBy: [{ createdAt: "desc" }, { slug: "asc" }],
    select: { id: true, title: true },
  });
}
