import { PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { usualWait } from "~/features/moderation/queries/usual-wait.server";
import { outcomeSchema as moderationOutcomeSchema } from "~/features/moderation/schema";
import { COMMENT_STATES } from "~/features/proposals/domain/comment";
import { PROPOSAL_STATES } from "~/features/proposals/domain/proposal";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { pageWindow, splitWindow } from "~/platform/paging.server";
import type { PagePlace, WantedPage } from "~/platform/paging.server";
import { z } from "zod";
import { goOnIn } from "./merged.server";
import type { NamedProposal } from "./merged.server";

const proposalState = z.enum(PROPOSAL_STATES);
const commentState = z.enum(COMMENT_STATES);
const outcomeSchema = z.enum(REPLY_OUTCOMES);
const decisionSchema = moderationOutcomeSchema.nullable();

/** Why something came back and what to change; null when it did not. */
type Returned = { why: string; change: string } | null;

export type MyProposal = {
  id: string;
  title: string;
  language: string;
  state: ProposalState;
  /** Where it goes on since it was merged. */
  goesOnIn: NamedProposal | null;
  /** When an answer was promised, or the moderator's decision while it waits. */
  dueAt: Date | null;
  outcome: ReplyOutcome | null;
  /** Days that people usually wait for a moderator; null when it does not wait, or too little is known. */
  usualDays: number | null;
  /** Of a returned proposal: why, and what to change. */
  returned: Returned;
};

export type MyReaction = {
  key: string;
  proposal: NamedProposal | null;
  state: (typeof COMMENT_STATES)[number];
  /** Of a returned reaction: why, and what to change. */
  returned: Returned;
};

export type MyReactions = { supported: NamedProposal[]; comments: MyReaction[] };

/** Until when a moderator decides, by proposal, for those that wait. */
async function decisionsDue(client: Connection, ids: string[]): Promise<Map<string, Date>> {
  const cases = await client.moderationCase.findMany({
    where: {
      subjectKind: "proposal",
      subjectId: { in: ids },
      state: { in: ["waiting", "secondModerator"] },
    },
    select: { subjectId: true, dueAt: true },
  });
  return new Map(cases.map(({ subjectId, dueAt }) => [subjectId, dueAt]));
}

/** Why items came back and what to change, by item: the last decision of each. */
async function returnedBecause(
  client: Connection,
  subjectKind: "proposal" | "comment",
  ids: string[],
) {
  if (ids.length === 0) return new Map<string, Returned>();
  const cases = await client.moderationCase.findMany({
    where: { subjectKind, subjectId: { in: ids }, state: "decided" },
    orderBy: { decidedAt: "asc" },
    select: { subjectId: true, decision: true },
  });
  return new Map(
    cases.map(({ subjectId, decision }) => {
      const outcome = decisionSchema.parse(JSON.parse(decision ?? "null"));
      const because =
        outcome?.kind === "return"
          ? { why: outcome.explanation, change: outcome.howToResubmit }
          : null;
      return [subjectId, because] as const;
    }),
  );
}

const lastReply = {
  where: PUBLIC_REPLY,
  orderBy: { publishedAt: "desc" },
  take: 1,
  select: { outcome: true },
} as const satisfies Prisma.Proposal$repliesArgs;

/** The last answer to each of these proposals that has one, by its id. */
async function lastOutcomes(client: Connection, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = await client.proposal.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, replies: lastReply },
  });
  return new Map(
    rows.flatMap(({ id, replies }) => replies.map(({ outcome }) => [id, outcome] as const)),
  );
}

/** One page of the own proposals, the newest first, with where each stands. */
export async function myProposals(
  client: Connection,
  personId: string,
  now: Date,
  { wanted, size }: WantedPage,
): Promise<PagePlace & { rows: MyProposal[] }> {
  const where = { authors: { some: { personId } } };
  const total = await client.proposal.count({ where });
  const { page, pageCount, skip, take } = pageWindow(total, wanted, size);
  const rows = await client.proposal.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      title: true,
      language: true,
      state: true,
      replyDueAt: true,
      replies: lastReply,
      mergedIntoId: true,
    },
  });
  const waiting = rows.filter(({ state }) => state === "submitted").map(({ id }) => id);
  const back = rows.filter(({ state }) => state === "returned").map(({ id }) => id);
  const goingOn = await goOnIn(client, rows);
  const [due, because, usual, elsewhere] = await Promise.all([
    decisionsDue(client, waiting),
    returnedBecause(client, "proposal", back),
    waiting.length > 0 ? usualWait(now) : null,
    lastOutcomes(
      client,
      [...goingOn.values()].map(({ id }) => id),
    ),
  ]);
  const proposals = rows.map(({ id, title, language, state, replyDueAt, replies }) => {
    const into = goingOn.get(id) ?? null;
    const outcome = replies[0]?.outcome ?? (into && elsewhere.get(into.id));
    return {
      id,
      title,
      language,
      state: proposalState.parse(state),
      goesOnIn: into && { id: into.id, title: into.title, language: into.language },
      dueAt: due.get(id) ?? replyDueAt,
      outcome: outcome ? outcomeSchema.parse(outcome) : null,
      usualDays: state === "submitted" ? usual : null,
      returned: because.get(id) ?? null,
    };
  });
  return { page, pageCount, rows: proposals };
}

const otherColumns = { select: { id: true, publicTitle: true, language: true } } as const;

/** One page of what this person supports and then of what they reacted to, each the newest first. */
export async function myReactions(
  client: Connection,
  personId: string,
  { wanted, size }: WantedPage,
): Promise<PagePlace & MyReactions> {
  const supported = { personId, proposal: PUBLIC_PROPOSAL };
  const counts = await Promise.all([
    client.support.count({ where: supported }),
    client.comment.count({ where: { personId } }),
  ]);
  const window = pageWindow(counts[0] + counts[1], wanted, size);
  const [ofSupports, ofComments] = splitWindow(window, counts);
  const [supports, comments] = await Promise.all([
    client.support.findMany({
      where: supported,
      orderBy: [{ createdAt: "desc" }, { proposalId: "asc" }],
      skip: ofSupports?.skip ?? 0,
      take: ofSupports?.take ?? 0,
      select: { proposal: otherColumns },
    }),
    client.comment.findMany({
      where: { personId },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      skip: ofComments?.skip ?? 0,
      take: ofComments?.take ?? 0,
      select: { id: true, state: true, proposal: otherColumns },
    }),
  ]);
  const back = comments.filter(({ state }) => state === "returned").map(({ id }) => id);
  const because = await returnedBecause(client, "comment", back);
  const named = (
    proposal: { id: string; publicTitle: string | null; language: string } | null,
  ): NamedProposal | null => {
    if (proposal?.publicTitle == null) return null;
    const { id, publicTitle: title, language } = proposal;
    return { id, title, language };
  };
  return {
    page: window.page,
    pageCount: window.pageCount,
    supported: supports.flatMap(({ proposal }) => named(proposal) ?? []),
    comments: comments.map(({ id, state, proposal }) => ({
      key: id,
      proposal: named(proposal),
      state: commentState.parse(state),
      returned: because.get(id) ?? null,
    })),
  };
}
