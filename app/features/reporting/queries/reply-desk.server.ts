/** What waits for an answer, and what has to be known to give it. */
import {
  isPublicTheme,
  PUBLIC_REPLY,
  PUBLIC_THEME,
} from "~/features/vocabulary/domain/public-theme";
import { askedOf } from "~/features/vocabulary/domain/asked-body";
import { isListedProposal, LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { principleChoices } from "~/features/principles/queries/choices.server";
import type { PrincipleChoice } from "~/features/principles/queries/choices.server";
import type { ReplyStatus } from "~/features/reporting/domain/reply";
import { replyStatus } from "~/features/reporting/domain/reply";
import type { ReplySubjectKind } from "~/features/reporting/domain/reply-address";
import { asksSchema } from "~/features/reporting/schema/words";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { inputsOfTheme } from "./theme-inputs.server";
import type { ThemeInput } from "./theme-inputs.server";
import type { Language, LocalText } from "~/i18n/language";
import { languageNamed, localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

const UNANSWERED = { none: PUBLIC_REPLY } as const;

/** Themes that have no answer, whoever owes it. One of which the sources say all there is to say waits for nobody. */
export function unansweredThemes() {
  return {
    ...PUBLIC_THEME,
    noReplyNote: null,
    round: PUBLIC_ROUND,
    replies: UNANSWERED,
  } satisfies Prisma.ThemeWhereInput;
}

/** Themes that wait for this body. */
export function themesWaitingFor(bodyId: string) {
  return {
    ...unansweredThemes(),
    ...askedOf(bodyId),
  } satisfies Prisma.ThemeWhereInput;
}

/** Proposals that stand on their own and have no answer, whoever owes it. */
export function unansweredProposals() {
  return {
    ...LISTED_PROPOSAL,
    state: "published",
    replies: UNANSWERED,
  } satisfies Prisma.ProposalWhereInput;
}

/** Proposals that wait for this body. */
export function proposalsWaitingFor(bodyId: string) {
  return {
    ...unansweredProposals(),
    ...askedOf(bodyId),
  } satisfies Prisma.ProposalWhereInput;
}

/** What an answer is about, as the command and the form need it. */
export type ReplySubject = {
  kind: ReplySubjectKind;
  id: string;
  title: LocalText;
  text: LocalText;
  /** What a theme asks, line by line; a proposal asks in its text. */
  asks: LocalText[];
  path: string;
  roundId: string;
  round: LocalText;
  askedBodyId: string | null;
  published: boolean;
  replied: boolean;
  publishedAt: Date | null;
  dueAt: Date | null;
  extended: boolean;
  principleIds: string[];
};

const subjectRound = {
  select: { id: true, slug: true, title: true, titleEn: true, answererBodyId: true },
} as const;
const published = { where: PUBLIC_REPLY, select: { id: true }, take: 1 } as const;

async function themeSubject(client: Connection, id: string, language: Language) {
  const row = await client.theme.findUnique({
    where: { id },
    include: { round: subjectRound, replies: published, principles: true },
  });
  if (!row || row.noReplyNote !== null) return null;
  return {
    id,
    title: localText(language, row.title, row.titleEn),
    text: localText(language, row.summary, row.summaryEn),
    asks: asksSchema.parse(JSON.parse(row.asks)).map(({ nl, en }) => localText(language, nl, en)),
    path: themeAddress(row.round.slug, row.slug),
    round: row.round,
    askedBodyId: row.bodyId ?? row.round.answererBodyId,
    published: isPublicTheme(row),
    replied: row.replies.length > 0,
    publishedAt: row.publishedAt,
    dueAt: row.replyDueAt,
    extended: row.extendedAt !== null,
    principleIds: row.principles.map(({ principleId }) => principleId),
  };
}

/**
 * What anyone may read of a proposal, in the language its writer wrote. A responder reads the same: what a moderator
 * covered is covered for them too.
 */
export function writtenIn(language: string, text: string | null): LocalText {
  return { text: text ?? "", language: languageNamed(language) };
}

async function proposalSubject(client: Connection, id: string) {
  const row = await client.proposal.findUnique({
    where: { id },
    include: { round: subjectRound, replies: published },
  });
  if (!row) return null;
  return {
    id,
    title: writtenIn(row.language, row.publicTitle),
    text: writtenIn(row.language, row.publicText),
    asks: [],
    path: `/voorstellen/${id}`,
    round: row.round,
    askedBodyId: row.bodyId ?? row.round.answererBodyId,
    published: isListedProposal(row),
    replied: row.replies.length > 0,
    publishedAt: row.publishedAt,
    dueAt: row.replyDueAt,
    extended: row.extendedAt !== null,
    principleIds: row.principleId === null ? [] : [row.principleId],
  };
}

/** What an answer is about; null when there is no such thing. */
export async function replySubject(
  client: Connection,
  subject: { kind: ReplySubjectKind; id: string },
  language: Language,
): Promise<ReplySubject | null> {
  const found =
    subject.kind === "theme"
      ? await themeSubject(client, subject.id, language)
      : await proposalSubject(client, subject.id);
  if (!found) return null;
  const { round, ...rest } = found;
  return {
    ...rest,
    kind: subject.kind,
    roundId: round.id,
    round: localText(language, round.title, round.titleEn),
  };
}

/** So much of what people said stands beside the answer; the public page has all of it. */
const SAID_BESIDE = 25;

/** The first of what people said, as everyone reads it, and how much there is. */
export type SaidBeside = { inputs: ThemeInput[]; total: number };

async function saidBeside(
  client: Connection,
  { kind, id }: { kind: ReplySubjectKind; id: string },
  language: Language,
): Promise<SaidBeside> {
  if (kind === "proposal") return { inputs: [], total: 0 };
  const [inputs, total] = await Promise.all([
    inputsOfTheme(client, id, { skip: 0, take: SAID_BESIDE }, language),
    client.themeLink.count({ where: { themeId: id } }),
  ]);
  return { inputs, total };
}

export type ReplyDesk = {
  subject: ReplySubject;
  status: ReplyStatus;
  said: SaidBeside;
  agreements: { id: string; what: LocalText; own: boolean }[];
  principles: PrincipleChoice[];
};

/** What the form of an answer shows: the subject, and the agreements and principles it can be tied to. */
export async function loadReplyDesk(
  subject: { kind: ReplySubjectKind; id: string },
  bodyId: string,
  language: Language,
  now: Date,
): Promise<ReplyDesk | null> {
  const client = await database();
  const [found, said, items, principles] = await Promise.all([
    replySubject(client, subject, language),
    saidBeside(client, subject, language),
    client.agendaItem.findMany({
      orderBy: [{ actionLine: "asc" }, { position: "asc" }],
      select: { id: true, what: true, whatEn: true, ownerBodyId: true },
    }),
    principleChoices(language),
  ]);
  if (!found?.published || found.askedBodyId !== bodyId) return null;
  const agreements = items.map(({ id, what, whatEn, ownerBodyId }) => ({
    id,
    what: localText(language, what, whatEn),
    own: ownerBodyId === bodyId,
  }));
  return {
    subject: found,
    status: replyStatus({ dueAt: found.dueAt, repliedAt: null }, now),
    said,
    agreements: [...agreements.filter(({ own }) => own), ...agreements.filter(({ own }) => !own)],
    principles,
  };
}
