/** The lists of advice at the desks: what a council wrote, and what others advised a body. */
import { openPoints, reactionStatus } from "~/features/advice/domain/advice";
import type { AdviceState, ReactionStatus } from "~/features/advice/domain/advice";
import {
  ADVICE_LIST_STATUSES,
  RECEIVED_ADVICE,
  WRITTEN_ADVICE,
} from "~/features/advice/domain/desk-lists";
import type { AdviceListStatus } from "~/features/advice/domain/desk-lists";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { adviceStateSchema, reactionKindSchema } from "~/features/advice/schema";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";

export type DeskAdvice = {
  slug: string;
  title: string;
  other: string;
  state: AdviceState;
  status: ReactionStatus;
  points: number;
  open: string[];
  dueOn: string | null;
  dated: string;
};

export type DeskAdviceList = AskedList<typeof WRITTEN_ADVICE | typeof RECEIVED_ADVICE> & {
  advice: DeskAdvice[];
  /** The bodies at the other end, as choices. */
  others: { value: string; label: string }[];
};

const listColumns = {
  slug: true,
  title: true,
  state: true,
  reactionDueOn: true,
  dated: true,
  from: { select: { name: true } },
  to: { select: { name: true } },
  points: { select: { id: true, label: true } },
  reactions: { select: { kind: true, pointId: true, text: true } },
} satisfies Prisma.AdviceSelect;

/** The filter that goes with each status on a day: of every advice one of them holds. */
function status(today: string): Record<AdviceListStatus, Prisma.AdviceWhereInput> {
  const owed = { in: ["published", "orallyAnswered"] };
  return {
    draft: { state: "received" },
    overdue: { state: owed, reactionDueOn: { lt: today } },
    due: { state: owed, OR: [{ reactionDueOn: null }, { reactionDueOn: { gte: today } }] },
    answered: { state: { in: ["formallyAnswered", "followedUp"] } },
  };
}

type End = "from" | "to";

function orderOfEnd(other: End) {
  return {
    title: (title: "asc" | "desc") => [{ title }],
    other: (name: "asc" | "desc") => [{ [other]: { name } }],
    due: (sort: "asc" | "desc") => [{ reactionDueOn: { sort, nulls: "last" } as const }],
    dated: (dated: "asc" | "desc") => [{ dated }],
  };
}

function adviceOf(
  row: Prisma.AdviceGetPayload<{ select: typeof listColumns }>,
  other: End,
  today: string,
) {
  const state = adviceStateSchema.parse(row.state);
  const reactions = row.reactions.map((given) => ({
    ...given,
    kind: reactionKindSchema.parse(given.kind),
  }));
  return {
    slug: row.slug,
    title: row.title,
    other: row[other].name,
    state,
    status: reactionStatus({ state, reactionDueOn: row.reactionDueOn }, today),
    points: row.points.length,
    open: openPoints(row.points, reactions).map(({ label }) => label),
    dueOn: row.reactionDueOn,
    dated: row.dated,
  };
}

async function listOf(
  list: typeof WRITTEN_ADVICE | typeof RECEIVED_ADVICE,
  own: Prisma.AdviceWhereInput,
  { other, url, now }: { other: End; url: string; now: Date },
): Promise<DeskAdviceList> {
  const client = await database();
  const ends = await client.body.findMany({
    where: other === "to" ? { advicesAsked: { some: own } } : { advicesGiven: { some: own } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { key: true, name: true },
  });
  const others = ends.map(({ key, name }) => ({ value: key, label: name }));
  const { view, unknown } = readListView(list, url, { wie: others.map(({ value }) => value) });
  const { stand, wie } = view.filters;
  const where: Prisma.AdviceWhereInput = {
    AND: [
      own,
      wie === null ? {} : { [other]: { key: wie } },
      ...wordsOf(view).map((word) => ({ title: { contains: word } })),
    ],
  };
  const today = amsterdamDate(now);
  const statuses = status(today);
  const shown = ADVICE_LIST_STATUSES.filter((one) =>
    list.filters.stand.some((known) => known === one),
  );
  const counts = await countEach(shown, (one) =>
    client.advice.count({ where: { AND: [where, statuses[one]] } }),
  );
  const { skip, take, ...place } = listWindow(counts, stand, view);
  const rows = await client.advice.findMany({
    where: stand === null ? where : { AND: [where, statuses[stand]] },
    orderBy: orderOf<keyof typeof list.sorts, Prisma.AdviceOrderByWithRelationInput>(
      view.sort,
      orderOfEnd(other),
      { id: "asc" },
    ),
    skip,
    take,
    select: listColumns,
  });
  const advice = rows.map((row) => adviceOf(row, other, today));
  return { view, unknown, place, counts, advice, others };
}

/** What the own council wrote, drafts too. */
export function adviceOfCouncil(bodyId: string, url: string, now: Date): Promise<DeskAdviceList> {
  return listOf(WRITTEN_ADVICE, { fromBodyId: bodyId }, { other: "to", url, now });
}

/** What others advised the own body. */
export function adviceTo(bodyId: string, url: string, now: Date): Promise<DeskAdviceList> {
  const own = { toBodyId: bodyId, ...PUBLIC_ADVICE };
  return listOf(RECEIVED_ADVICE, own, { other: "from", url, now });
}
