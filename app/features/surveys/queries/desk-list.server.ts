import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { roundChoices } from "~/features/rounds/queries/choices.server";
import { DESK_STATES, DESK_SURVEYS, deskStateAt } from "~/features/surveys/domain/desk-list";
import type { DeskState } from "~/features/surveys/domain/desk-list";
import { surveyStateSchema } from "~/features/surveys/schema";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { languageOf, localText } from "~/i18n/language";
import type { LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";
import type { Authorized } from "~/policy/authorize.server";
import { reachedRounds } from "~/policy/can";

/** The state of a row for the desk at `now`. */
export function deskStateOf(
  row: { state: string; opensAt: Date | null; closesAt: Date | null },
  now: Date,
): DeskState {
  return deskStateAt({ ...row, state: surveyStateSchema.parse(row.state) }, now);
}

export type DeskSurvey = {
  slug: string;
  title: LocalText;
  round: string;
  example: boolean;
  state: DeskState;
  opensAt: Date | null;
  closesAt: Date | null;
  sent: number;
  /** Texts that nobody has read yet. */
  waiting: number;
};

export type DeskSurveys = AskedList<typeof DESK_SURVEYS> & {
  surveys: DeskSurvey[];
  rounds: { value: string; label: string }[];
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

/** The filter that goes with each state at `now`: of every survey one of them holds. */
function inState(now: Date): Record<DeskState, Prisma.SurveyWhereInput> {
  const open = oldestOpenDeadline(now);
  const notOver = { OR: [{ closesAt: null }, { closesAt: { gte: open } }] };
  return {
    draft: { state: "draft" },
    planned: { state: "open", opensAt: { gt: now }, ...notOver },
    open: { state: "open", AND: [notOver, { OR: [{ opensAt: null }, { opensAt: { lte: now } }] }] },
    closed: { OR: [{ state: "closed" }, { state: "open", closesAt: { lt: open } }] },
    reported: { state: "reported" },
    withdrawn: { state: "withdrawn" },
  };
}

/** The surveys of the rounds somebody works on, as their address asks for them. */
export async function deskSurveys(
  grant: Authorized<"survey.write">,
  url: string,
  now: Date,
): Promise<DeskSurveys> {
  const client = await database();
  const rounds = await roundChoices(grant.actor, grant.permission);
  const { view, unknown } = readListView(DESK_SURVEYS, url, {
    ronde: rounds.map(({ value }) => value),
  });
  const { stand, ronde } = view.filters;
  const where: Prisma.SurveyWhereInput = {
    round: {
      ...reachedRounds(grant.actor, grant.permission),
      ...(ronde === null ? {} : { slug: ronde }),
    },
    AND: wordsOf(view).map((word) => ({ title: { contains: word } })),
  };
  const states = inState(now);
  const counts = await countEach(DESK_STATES, (state) =>
    client.survey.count({ where: { AND: [where, states[state]] } }),
  );
  const { skip, take, ...place } = listWindow(counts, stand, view);
  const rows = await client.survey.findMany({
    where: stand === null ? where : { AND: [where, states[stand]] },
    orderBy: orderOf<keyof typeof DESK_SURVEYS.sorts, Prisma.SurveyOrderByWithRelationInput>(
      view.sort,
      {
        title: (title) => [{ title }],
        round: (title) => [{ round: { title } }],
        opens: (sort) => [{ opensAt: { sort, nulls: "last" } }],
        closes: (sort) => [{ closesAt: { sort, nulls: "last" } }],
      },
      { id: "asc" },
    ),
    skip,
    take,
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      state: true,
      opensAt: true,
      closesAt: true,
      round: { select: { title: true, example: true } },
    },
  });
  const byId = await countsBySurvey(rows.map(({ id }) => id));
  const surveys = rows.map((row): DeskSurvey => ({
    slug: row.slug,
    title: localText(languageOf(url), row.title, row.titleEn),
    round: row.round.title,
    example: row.round.example,
    state: deskStateOf(row, now),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    sent: byId.sent.get(row.id) ?? 0,
    waiting: byId.waiting.get(row.id) ?? 0,
  }));
  return { view, unknown, surveys, place, counts, rounds };
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
