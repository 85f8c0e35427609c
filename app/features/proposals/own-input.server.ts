/** What is held of somebody who writes proposals, reacts to them, supports them, and says what an answer was worth. */
import { NOTHING_SPECIAL } from "~/features/vocabulary/domain/erasure";
import type { OwnInputKind } from "~/features/vocabulary/own-input";
import { languageNamed, localText } from "~/i18n/language";
import { eraseProposal } from "./commands/erase-proposal.server";
import { eraseReaction, eraseSupport } from "./commands/erase-reaction.server";

/** A proposal is in one language only: that in which it was written. */
const named = ({ title, language }: { title: string; language: string }) =>
  localText(languageNamed(language), title, title);

const proposalTitle = { select: { id: true, title: true, language: true } } as const;

export const proposalsOwnInput: OwnInputKind = {
  name: "proposals",
  columns: ["ProposalAuthor.personId"],
  texts: [
    "Proposal.title",
    "Proposal.body",
    "Proposal.redactions",
    "Proposal.publicTitle",
    "Proposal.publicText",
  ],
  count: (connection, personId) => connection.proposalAuthor.count({ where: { personId } }),
  contributions: {
    kinds: ["proposal"],
    readers: [
      async (connection, personId, _language, { skip, take }) => {
        const others = { personId: { not: personId } };
        const rows = await connection.proposal.findMany({
          where: { authors: { some: { personId } } },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          skip,
          take,
          select: {
            id: true,
            title: true,
            language: true,
            state: true,
            _count: {
              select: {
                authors: { where: others },
                comments: { where: { OR: [others, { personId: null }] } },
                merged: true,
                supports: true,
              },
            },
          },
        });
        return rows.map((row) => ({
          ...NOTHING_SPECIAL,
          kind: "proposal",
          id: row.id,
          title: named(row),
          heldForSafety: row.state === "held",
          hasReactionsOfOthers: row._count.comments + row._count.supports + row._count.merged > 0,
          writtenWithOthers: row._count.authors > 0,
          texts: [{ kind: "proposal", id: row.id }],
        }));
      },
    ],
    erase: eraseProposal,
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.proposalAuthor.findMany({
        where: { personId },
        orderBy: [{ joinedAt: "asc" }, { proposalId: "asc" }],
        skip,
        take,
        select: {
          role: true,
          ageBand: true,
          experienceExpert: true,
          forOrganisation: true,
          proposal: {
            select: { id: true, kind: true, title: true, body: true, state: true, createdAt: true },
          },
        },
      });
      return rows.map(({ proposal: { createdAt, ...proposal }, ...declared }) => ({
        ...proposal,
        createdAt: createdAt.toISOString(),
        declared,
      }));
    },
  },
};

export const commentsOwnInput: OwnInputKind = {
  name: "comments",
  columns: ["Comment.personId"],
  texts: ["Comment.body", "Comment.redactions"],
  count: (connection, personId) => connection.comment.count({ where: { personId } }),
  contributions: {
    kinds: ["comment"],
    readers: [
      async (connection, personId, language, { skip, take }) => {
        const rows = await connection.comment.findMany({
          where: { personId },
          orderBy: [{ createdAt: "asc" }, { id: "asc" }],
          skip,
          take,
          select: {
            id: true,
            body: true,
            state: true,
            proposal: proposalTitle,
            report: { select: { session: { select: { title: true, titleEn: true } } } },
            _count: { select: { children: true } },
          },
        });
        return rows.map(({ id, body, state, proposal, report, _count }) => ({
          ...NOTHING_SPECIAL,
          kind: "comment",
          id,
          title: proposal
            ? named(proposal)
            : localText(language, report?.session.title ?? "", report?.session.titleEn),
          words: body,
          heldForSafety: state === "held",
          hasReactionsOfOthers: _count.children > 0,
          texts: [{ kind: "comment", id }],
        }));
      },
    ],
    erase: eraseReaction,
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.comment.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        skip,
        take,
        select: {
          proposalId: true,
          proposal: { select: { publicTitle: true } },
          role: true,
          body: true,
          state: true,
          createdAt: true,
        },
      });
      return rows.map(({ createdAt, proposal, ...row }) => ({
        ...row,
        proposal: proposal?.publicTitle ?? null,
        createdAt: createdAt.toISOString(),
      }));
    },
  },
};

export const supportsOwnInput: OwnInputKind = {
  name: "supports",
  columns: ["Support.personId"],
  texts: [],
  count: (connection, personId) => connection.support.count({ where: { personId } }),
  contributions: {
    kinds: ["support"],
    readers: [
      async (connection, personId, _language, { skip, take }) => {
        const rows = await connection.support.findMany({
          where: { personId },
          orderBy: [{ createdAt: "asc" }, { proposalId: "asc" }],
          skip,
          take,
          select: { proposal: proposalTitle },
        });
        return rows.map(({ proposal }) => ({
          ...NOTHING_SPECIAL,
          kind: "support",
          id: proposal.id,
          title: named(proposal),
          texts: [],
        }));
      },
    ],
    erase: eraseSupport,
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.support.findMany({
        where: { personId },
        orderBy: [{ createdAt: "asc" }, { proposalId: "asc" }],
        skip,
        take,
        select: { proposalId: true, proposal: { select: { publicTitle: true } }, createdAt: true },
      });
      return rows.map(({ proposalId, proposal, createdAt }) => ({
        proposalId,
        proposal: proposal.publicTitle,
        createdAt: createdAt.toISOString(),
      }));
    },
  },
};

export const replyOpinionsOwnInput: OwnInputKind = {
  name: "replyOpinions",
  columns: ["ReplyOpinion.personId"],
  texts: [],
  count: (connection, personId) => connection.replyOpinion.count({ where: { personId } }),
  contributions: {
    kinds: ["replyOpinion"],
    readers: [
      async (connection, personId, _language, { skip, take }) => {
        const rows = await connection.replyOpinion.findMany({
          where: { personId },
          orderBy: { replyId: "asc" },
          skip,
          take,
          select: { replyId: true, reply: { select: { proposal: { select: { title: true } } } } },
        });
        return rows.map(({ replyId, reply }) => ({
          ...NOTHING_SPECIAL,
          kind: "replyOpinion",
          id: replyId,
          title: localText("nl", reply.proposal?.title ?? "", null),
          texts: [],
        }));
      },
    ],
    erase: async (transaction, personId, { id: replyId }) => {
      await transaction.replyOpinion.delete({
        where: { replyId_personId: { replyId, personId } },
      });
    },
  },
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const rows = await connection.replyOpinion.findMany({
        where: { personId },
        orderBy: { replyId: "asc" },
        skip,
        take,
        select: {
          opinion: true,
          reply: { select: { proposalId: true, proposal: { select: { publicTitle: true } } } },
        },
      });
      return rows.map(({ opinion, reply }) => ({
        proposalId: reply.proposalId,
        proposal: reply.proposal?.publicTitle ?? null,
        opinion,
      }));
    },
  },
};
