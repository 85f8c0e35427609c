import { CLAIM_WORK, DESK_CLAIMS } from "~/features/claims/domain/desk-list";
import type { ClaimWork } from "~/features/claims/domain/desk-list";
import type { ClaimState } from "~/features/claims/domain/claim";
import { claimStateSchema } from "~/features/claims/schema";
import { roundChoices } from "~/features/rounds/queries/choices.server";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";
import type { StaffActor } from "~/policy/actor";

export type DeskClaim = {
  slug: string;
  text: string;
  round: string | null;
  state: ClaimState;
  waiting: boolean;
  openChallenges: number;
  sentAt: Date;
};

export type DeskClaims = AskedList<typeof DESK_CLAIMS> & {
  claims: DeskClaim[];
  rounds: { value: string; label: string }[];
};

const CHALLENGED = { some: { state: "submitted" } } as const;

/** The filter that goes with each kind of work: of every claim one of them holds. */
const OF_WORK: Record<ClaimWork, Prisma.ClaimWhereInput> = {
  waiting: { waiting: true },
  challenged: { waiting: false, challenges: CHALLENGED },
  judged: { waiting: false, NOT: { challenges: CHALLENGED } },
};

/** The claims that a member of staff judges. */
export function judgedBy(actor: StaffActor): Prisma.ClaimWhereInput {
  const ofRounds =
    actor.role === "administrator"
      ? {}
      : { OR: [{ roundId: null }, { roundId: { in: [...actor.roundIds] } }] };
  return { held: false, ...ofRounds };
}

/** The claims a member of staff can judge, as their address asks for them. */
export async function claimsAtDesk(actor: StaffActor, url: string): Promise<DeskClaims> {
  const client = await database();
  const rounds = await roundChoices(actor, "claim.judge");
  const { view, unknown } = readListView(DESK_CLAIMS, url, {
    ronde: rounds.map(({ value }) => value),
  });
  const { werk, oordeel, ronde } = view.filters;
  const where: Prisma.ClaimWhereInput = {
    ...judgedBy(actor),
    ...(oordeel === null ? {} : { state: oordeel }),
    ...(ronde === null ? {} : { round: { slug: ronde } }),
    AND: wordsOf(view).map((word) => ({
      OR: [{ text: { contains: word } }, { foundIn: { contains: word } }],
    })),
  };
  const counts = await countEach(CLAIM_WORK, (work) =>
    client.claim.count({ where: { AND: [where, OF_WORK[work]] } }),
  );
  const { skip, take, ...place } = listWindow(counts, werk, view);
  const rows = await client.claim.findMany({
    where: werk === null ? where : { AND: [where, OF_WORK[werk]] },
    orderBy: orderOf<keyof typeof DESK_CLAIMS.sorts, Prisma.ClaimOrderByWithRelationInput>(
      view.sort,
      {
        text: (text) => [{ text }],
        // What waits stands first: nobody has looked at it.
        sent: (createdAt) => [{ waiting: "desc" }, { createdAt }],
        round: (title) => [{ round: { title } }],
      },
      { id: "asc" },
    ),
    skip,
    take,
    select: {
      slug: true,
      text: true,
      state: true,
      waiting: true,
      createdAt: true,
      round: { select: { title: true } },
      _count: { select: { challenges: { where: { state: "submitted" } } } },
    },
  });
  const claims = rows.map(({ _count, state, createdAt, round, ...row }) => ({
    ...row,
    round: round?.title ?? null,
    state: claimStateSchema.parse(state),
    openChallenges: _count.challenges,
    sentAt: createdAt,
  }));
  return { view, unknown, place, counts, claims, rounds };
}
