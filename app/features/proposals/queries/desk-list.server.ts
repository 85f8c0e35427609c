import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { DESK_PROPOSALS, PROPOSAL_LIST_STATUSES } from "~/features/proposals/domain/desk-list";
import type { ProposalListStatus } from "~/features/proposals/domain/desk-list";
import { municipalityChoices } from "~/features/region/queries.server";
import { roundChoices } from "~/features/rounds/queries/choices.server";
import { askedOf } from "~/features/vocabulary/domain/asked-body";
import { wordsOf } from "~/features/vocabulary/domain/list-view";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { readListView } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { countEach, listWindow, orderOf } from "~/platform/paging.server";
import type { Authorized } from "~/policy/authorize.server";
import { reachedRounds } from "~/policy/can";

type Choice = { value: string; label: string };

export type DeskProposal = {
  id: string;
  title: string;
  language: string;
  round: string;
  municipality: string | null;
  /** Who owes the answer; null when nobody was named. */
  body: string | null;
  status: ProposalListStatus;
  support: number;
  publishedAt: Date | null;
  dueAt: Date | null;
};

export type DeskProposals = AskedList<typeof DESK_PROPOSALS> & {
  proposals: DeskProposal[];
  rounds: Choice[];
  municipalities: Choice[];
  bodies: Choice[];
};

/** The filter that goes with each status at `now`: of every listed proposal one of them holds. */
function inStatus(now: Date): Record<ProposalListStatus, Prisma.ProposalWhereInput> {
  const open = oldestOpenDeadline(now);
  const waiting = { state: "published", replies: { none: PUBLIC_REPLY } };
  return {
    overdue: { ...waiting, replyDueAt: { lt: open } },
    due: { ...waiting, OR: [{ replyDueAt: null }, { replyDueAt: { gte: open } }] },
    answered: { NOT: waiting },
  };
}

const body = { select: { name: true } } as const;
const columns = {
  id: true,
  publicTitle: true,
  language: true,
  state: true,
  supportCount: true,
  publishedAt: true,
  replyDueAt: true,
  municipality: body,
  addressedBody: body,
  round: { select: { title: true, answerer: body } },
  _count: { select: { replies: { where: PUBLIC_REPLY } } },
} satisfies Prisma.ProposalSelect;

type Row = Prisma.ProposalGetPayload<{ select: typeof columns }>;

function statusOf({ state, replyDueAt, _count }: Row, now: Date): ProposalListStatus {
  if (state !== "published" || _count.replies > 0) return "answered";
  return replyDueAt !== null && replyDueAt < oldestOpenDeadline(now) ? "overdue" : "due";
}

async function bodiesAsked(): Promise<(Choice & { id: string })[]> {
  const client = await database();
  const rows = await client.body.findMany({
    where: { OR: [{ proposals: { some: {} } }, { answeredRounds: { some: {} } }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, key: true, name: true },
  });
  return rows.map(({ id, key, name }) => ({ id, value: key, label: name }));
}

/** The proposals that everybody can read, in the rounds of a member of staff, as their address asks for them. */
export async function deskProposals(
  grant: Authorized<"round.write">,
  url: string,
  now: Date,
): Promise<DeskProposals> {
  const client = await database();
  const [rounds, places, bodies] = await Promise.all([
    roundChoices(grant.actor, grant.permission),
    municipalityChoices(),
    bodiesAsked(),
  ]);
  const municipalities = places.map(({ slug, name }) => ({ value: slug, label: name }));
  const values = (choices: readonly Choice[]) => choices.map(({ value }) => value);
  const { view, unknown } = readListView(DESK_PROPOSALS, url, {
    ronde: values(rounds),
    gemeente: values(municipalities),
    lichaam: values(bodies),
  });
  const { stand, ronde, gemeente, lichaam } = view.filters;
  const bodyId = bodies.find(({ value }) => value === lichaam)?.id;
  const inRound = {
    ...reachedRounds(grant.actor, grant.permission),
    ...(ronde === null ? {} : { slug: ronde }),
  };
  const where: Prisma.ProposalWhereInput = {
    AND: [
      LISTED_PROPOSAL,
      { round: inRound },
      gemeente === null ? {} : { municipality: { slug: gemeente } },
      bodyId === undefined ? {} : askedOf(bodyId),
      ...wordsOf(view).map((word) => ({
        OR: [{ publicTitle: { contains: word } }, { publicText: { contains: word } }],
      })),
    ],
  };
  const statuses = inStatus(now);
  const counts = await countEach(PROPOSAL_LIST_STATUSES, (one) =>
    client.proposal.count({ where: { AND: [where, statuses[one]] } }),
  );
  const { skip, take, ...place } = listWindow(counts, stand, view);
  const rows = await client.proposal.findMany({
    where: stand === null ? where : { AND: [where, statuses[stand]] },
    orderBy: orderOf<keyof typeof DESK_PROPOSALS.sorts, Prisma.ProposalOrderByWithRelationInput>(
      view.sort,
      {
        title: (publicTitle) => [{ publicTitle }],
        round: (title) => [{ round: { title } }],
        support: (supportCount) => [{ supportCount }],
        published: (publishedAt) => [{ publishedAt }],
        due: (sort) => [{ replyDueAt: { sort, nulls: "last" } }],
      },
      { id: "asc" },
    ),
    skip,
    take,
    select: columns,
  });
  const proposals = rows.map((row): DeskProposal => ({
    id: row.id,
    title: row.publicTitle ?? "",
    language: row.language,
    round: row.round.title,
    municipality: row.municipality?.name ?? null,
    body: (row.addressedBody ?? row.round.answerer)?.name ?? null,
    status: statusOf(row, now),
    support: row.supportCount,
    publishedAt: row.publishedAt,
    dueAt: row.replyDueAt,
  }));
  return { view, unknown, place, counts, proposals, rounds, municipalities, bodies };
}
