import { DESK_ROUNDS } from "~/features/rounds/domain/desk-list";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { readListView, roundEnumColumns } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { listWindow, orderOf } from "~/platform/paging.server";
import type { StaffActor } from "~/policy/actor";
import { reachedRounds } from "~/policy/can";

export type DeskRound = {
  slug: string;
  title: string;
  state: RoundState;
  example: boolean;
  closesAt: Date | null;
  replyDueAt: Date | null;
  createdAt: Date;
};

export type DeskRounds = AskedList<typeof DESK_ROUNDS> & { rounds: DeskRound[] };

const stateOf = (row: { state: string }) => roundEnumColumns.shape.state.parse(row.state);

/** The rounds a staff member works on, those in preparation included, as their address asks for them. */
export async function deskRounds(actor: StaffActor, url: string): Promise<DeskRounds> {
  const client = await database();
  const { view, unknown } = readListView(DESK_ROUNDS, url);
  const where: Prisma.RoundWhereInput = {
    ...reachedRounds(actor, "round.write"),
    AND: wordsOf(view).map((word) => ({
      OR: [{ title: { contains: word } }, { officialTitle: { contains: word } }],
    })),
  };
  const groups = await client.round.groupBy({ by: ["state"], where, _count: { _all: true } });
  const counts = Object.fromEntries(groups.map((group) => [stateOf(group), group._count._all]));
  const { skip, take, ...place } = listWindow(counts, view.filters.staat, view);
  const rows = await client.round.findMany({
    where: view.filters.staat === null ? where : { ...where, state: view.filters.staat },
    orderBy: orderOf<keyof typeof DESK_ROUNDS.sorts, Prisma.RoundOrderByWithRelationInput>(
      view.sort,
      {
        title: (title) => [{ title }],
        closes: (sort) => [{ closesAt: { sort, nulls: "last" } }],
        reply: (sort) => [{ replyDueAt: { sort, nulls: "last" } }],
        created: (createdAt) => [{ createdAt }],
      },
      { id: "asc" },
    ),
    skip,
    take,
    select: {
      slug: true,
      title: true,
      state: true,
      example: true,
      closesAt: true,
      replyDueAt: true,
      createdAt: true,
    },
  });
  const rounds = rows.map((row) => ({ ...row, state: stateOf(row) }));
  return { view, unknown, place, counts, rounds };
}
