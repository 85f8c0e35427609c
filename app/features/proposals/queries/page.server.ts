import { PUBLIC_COMMENT } from "~/features/vocabulary/domain/public-comment";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { bodyRedactionsSchema, itemRedactionsSchema } from "~/features/moderation/schema";
import { redactedPlainText, renderRedacted } from "~/features/moderation/domain/redaction";
import type { RedactedSegment } from "~/features/moderation/domain/redaction";
import { isOfPartOfRegion } from "~/features/participation/domain/exact-counts";
import { isFollowing } from "~/features/notices/queries/followers.server";
import type { Role } from "~/features/participation/domain/roles";
import type { ProposalState } from "~/features/proposals/domain/proposal";
import {
  isListedProposal,
  isPublicProposal,
  PUBLIC_PROPOSAL,
} from "~/features/vocabulary/domain/public-proposal";
import type { ProposalKind } from "~/features/proposals/domain/proposal-text";
import type { ReplyOpinion } from "~/features/proposals/domain/reply-opinion";
import type { RichTextNode } from "~/features/proposals/domain/rich-text";
import { languageNamed, localText, type Language, type LocalText } from "~/i18n/language";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { commentEnumColumns, proposalEnumColumns } from "../schema";
import { goesOnIn, withMerged, writersOf } from "./merged.server";
import { answersOf, opinionsOf, replyColumns } from "./answers.server";
import type { ProposalAnswer } from "./answers.server";
import { richText } from "./rich-text.server";

/** Of what went into a proposal so much is named; a moderator merges a handful at most. */
const MOST_MERGED = 50;
/** Threads on one page of reactions. */
const THREADS_PER_PAGE = 50;

export type Reaction = {
  id: string;
  role: Role | null;
  body: readonly RedactedSegment[];
  publishedOn: string | null;
};

export type ReactionThread = Reaction & { answers: Reaction[] };

/** Another proposal by its title, in the language it was written in. */
type OtherProposal = { id: string; title: LocalText };

export type ProposalPage = {
  id: string;
  kind: ProposalKind;
  state: ProposalState;
  /** Anyone reads it here. */
  isPublic: boolean;
  /** It takes support and reactions, and an answer is owed. */
  isListed: boolean;
  mine: boolean;
  /** The reader wrote it or something that went into it: an answer to it is an answer to them. */
  isAsker: boolean;
  /** Where it goes on since it was merged. */
  goesOnIn: OtherProposal | null;
  /** What went into it and stays readable by itself. */
  merged: OtherProposal[];
  title: readonly RedactedSegment[];
  plainTitle: string;
  body: RichTextNode[];
  covered: boolean;
  language: string;
  /** Null for a proposal about one municipality: beside it a role would say who somebody is there. */
  role: Role | null;
  writers: number;
  publishedOn: string | null;
  replyDueAt: Date | null;
  extension: { reason: string; on: Date } | null;
  round: { id: string; slug: string; title: LocalText };
  municipality: string | null;
  principle: { number: number; title: LocalText } | null;
  askedBody: LocalText | null;
  supportCount: number;
  supported: boolean;
  followed: boolean;
  answers: ProposalAnswer[];
  themes: { slug: string; title: LocalText; roundSlug: string }[];
  /** The session where it was said, when it was written down there. */
  saidAt: { slug: string; title: LocalText } | null;
  reactions: { threads: ReactionThread[]; total: number; page: number; pageCount: number };
  example: boolean;
};

const pageColumns = {
  id: true,
  kind: true,
  state: true,
  title: true,
  body: true,
  redactions: true,
  publicTitle: true,
  language: true,
  role: true,
  ageBand: true,
  publishedAt: true,
  replyDueAt: true,
  extendedAt: true,
  extensionReason: true,
  mergedIntoId: true,
  supportCount: true,
  example: true,
  round: {
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      scope: true,
      answerer: { select: { name: true, nameEn: true } },
    },
  },
  municipality: { select: { name: true } },
  principle: { select: { number: true, plainTitle: true, plainTitleEn: true } },
  addressedBody: { select: { name: true, nameEn: true } },
  authors: { select: { personId: true } },
  merged: {
    where: PUBLIC_PROPOSAL,
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    take: MOST_MERGED,
    select: { id: true, title: true, redactions: true, language: true },
  },
  replies: { where: PUBLIC_REPLY, select: replyColumns, orderBy: { repliedOn: "asc" } },
  themeLinks: {
    where: { theme: PUBLIC_THEME },
    orderBy: { theme: { slug: "asc" } },
    select: {
      theme: {
        select: { slug: true, title: true, titleEn: true, round: { select: { slug: true } } },
      },
    },
  },
} as const satisfies Prisma.ProposalSelect;

const commentColumns = { id: true, role: true, body: true, redactions: true, publishedAt: true };

type CommentRow = Prisma.CommentGetPayload<{ select: typeof commentColumns }>;

function reactionOf(
  { id, role, body, redactions, publishedAt }: CommentRow,
  isOne: boolean,
): Reaction {
  const covers = bodyRedactionsSchema.parse(JSON.parse(redactions));
  return {
    id,
    role: isOne ? null : commentEnumColumns.shape.role.parse(role),
    body: renderRedacted(body, covers),
    publishedOn: publishedAt && amsterdamDate(publishedAt),
  };
}

const OLDEST_FIRST: { publishedAt?: "asc"; id?: "asc" }[] = [{ publishedAt: "asc" }, { id: "asc" }];

async function reactionsOf(
  proposalId: string,
  page: number,
  isOne: boolean,
): Promise<ProposalPage["reactions"]> {
  const client = await database();
  const published = { proposalId, ...PUBLIC_COMMENT };
  const threads = { ...published, parentId: null };
  const [rows, threadCount, total] = await Promise.all([
    client.comment.findMany({
      where: threads,
      orderBy: OLDEST_FIRST,
      skip: (page - 1) * THREADS_PER_PAGE,
      take: THREADS_PER_PAGE,
      select: {
        ...commentColumns,
        children: { where: PUBLIC_COMMENT, orderBy: OLDEST_FIRST, select: commentColumns },
      },
    }),
    client.comment.count({ where: threads }),
    client.comment.count({ where: published }),
  ]);
  return {
    threads: rows.map(({ children, ...row }) => ({
      ...reactionOf(row, isOne),
      answers: children.map((child) => reactionOf(child, isOne)),
    })),
    total,
    page,
    pageCount: Math.max(1, Math.ceil(threadCount / THREADS_PER_PAGE)),
  };
}

/** What is there, or where that is read which was merged before it was ever published. */
export type FoundProposal =
  { kind: "page"; page: ProposalPage } | { kind: "merged"; intoId: string };

function shownTitle({ title, redactions }: { title: string; redactions: string }): string {
  return redactedPlainText(title, itemRedactionsSchema.parse(JSON.parse(redactions)).title);
}

function otherProposal(id: string, title: string, language: string): OtherProposal {
  return { id, title: { text: title, language: languageNamed(language) } };
}

/**
 * A proposal as this reader may see it: everyone what is public, its writers everything of their own.
 * @param personId the participant who reads, or null
 * @returns null for what is not there or not theirs; where it went when it was merged
 */
export async function proposalPage(
  id: string,
  personId: string | null,
  language: Language,
  reactionPage: number,
): Promise<FoundProposal | null> {
  const client = await database();
  const row = await client.proposal.findUnique({ where: { id }, select: pageColumns });
  if (!row) return null;
  const { kind, state, role } = proposalEnumColumns.parse(row);
  const open = isPublicProposal(row);
  const mine = personId !== null && row.authors.some((author) => author.personId === personId);
  const into = await goesOnIn(client, row);
  if (!open && !mine) return into && { kind: "merged", intoId: into.id };
  const ids = await withMerged(client, id);
  const writers = await writersOf(client, ids);
  const isAsker = personId !== null && writers.includes(personId);
  const covers = itemRedactionsSchema.parse(JSON.parse(row.redactions));
  const isOne = isOfPartOfRegion({ scope: row.round.scope, municipality: row.municipality });
  const replyIds = row.replies.map((reply) => reply.id);
  const [supported, reactions, card, opinions, followed] = await Promise.all([
    personId === null ? 0 : client.support.count({ where: { proposalId: { in: ids }, personId } }),
    open ? reactionsOf(id, reactionPage, isOne) : { threads: [], total: 0, page: 1, pageCount: 1 },
    // What has a writer was sent in by that writer.
    row.authors.length > 0
      ? null
      : client.inputCard.findFirst({
          where: { proposalId: id },
          select: {
            session: { select: { slug: true, title: true, titleEn: true, municipalityId: true } },
          },
        }),
    isAsker ? opinionsOf(client, replyIds, personId) : new Map<string, ReplyOpinion>(),
    personId !== null &&
      isFollowing(
        client,
        personId,
        ids.map((one) => ({ kind: "proposal", id: one })),
      ),
  ]);
  const asked = row.addressedBody ?? row.round.answerer;
  return {
    kind: "page",
    page: {
      id,
      kind,
      state,
      isPublic: open,
      isListed: isListedProposal(row),
      mine,
      isAsker,
      goesOnIn: into && otherProposal(into.id, into.title, into.language),
      merged: row.merged.map((one) => otherProposal(one.id, shownTitle(one), one.language)),
      title: renderRedacted(row.title, covers.title),
      plainTitle: redactedPlainText(row.title, covers.title),
      body: await richText(row.body, covers.body),
      covered: covers.title.length + covers.body.length > 0,
      language: row.language,
      role: isOne || card?.session.municipalityId != null ? null : role,
      writers: writers.length,
      publishedOn: row.publishedAt && amsterdamDate(row.publishedAt),
      replyDueAt: row.replyDueAt,
      extension:
        row.extendedAt && row.extensionReason
          ? { reason: row.extensionReason, on: row.extendedAt }
          : null,
      round: {
        id: row.round.id,
        slug: row.round.slug,
        title: localText(language, row.round.title, row.round.titleEn),
      },
      municipality: row.municipality?.name ?? null,
      principle: row.principle && {
        number: row.principle.number,
        title: localText(language, row.principle.plainTitle, row.principle.plainTitleEn),
      },
      askedBody: asked && localText(language, asked.name, asked.nameEn),
      supportCount: row.supportCount,
      supported: supported > 0,
      followed,
      answers: answersOf(row.replies, language, opinions),
      themes: row.themeLinks.map(({ theme }) => ({
        slug: theme.slug,
        title: localText(language, theme.title, theme.titleEn),
        roundSlug: theme.round.slug,
      })),
      saidAt: card && {
        slug: card.session.slug,
        title: localText(language, card.session.title, card.session.titleEn),
      },
      reactions,
      example: row.example,
    },
  };
}
