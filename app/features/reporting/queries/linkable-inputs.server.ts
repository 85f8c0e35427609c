/** Input that a theme can rest on: texts that were read through, remarks at sessions, proposals. */
import { z } from "zod";
import { REDACTION_REASONS, redactedPlainText } from "~/features/moderation/domain/redaction";
import type { Role } from "~/features/participation/domain/roles";
import type { InputKind } from "~/features/reporting/domain/traced-share";
import { ownWordsOf } from "~/features/vocabulary/schema";
import { linkRoleSchema } from "~/features/reporting/schema/words";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { pageWindow, splitWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import { proposalsOf } from "./trace.server";

/** So many at a time: a moderator works from the oldest on. */
const INPUTS_PER_PAGE = 50;

type RowsOfPage = { skip: number; take: number };
const NONE: RowsOfPage = { skip: 0, take: 0 };

export type TieableInput = {
  kind: InputKind;
  id: string;
  text: string;
  role: Role | null;
  /** What may stand on the theme as a quote; null when there is no consent or the text has its own page. */
  quote: string | null;
};

const redactionsSchema = z.array(
  z.object({ start: z.number(), end: z.number(), reason: z.enum(REDACTION_REASONS) }),
);

function readableText(row: { value: string; redactions: string | null }): string {
  const redactions = redactionsSchema.parse(JSON.parse(row.redactions ?? "[]"));
  return redactedPlainText(ownWordsOf(row.value), redactions);
}

/** Only what a moderator has seen: a text that waits can hold somebody's name. */
function readAnswersOf(roundId: string | { in: string[] }) {
  return {
    reviewState: { in: ["approved", "redacted"] },
    response: { state: "sent", survey: { roundId } },
  } satisfies Prisma.AnswerWhereInput;
}

async function answers(
  client: Connection,
  where: Prisma.AnswerWhereInput,
  { skip, take }: RowsOfPage,
): Promise<TieableInput[]> {
  const rows = await client.answer.findMany({
    where,
    orderBy: { id: "asc" },
    skip,
    take,
    select: { id: true, role: true, value: true, redactions: true },
  });
  return rows.map((row) => {
    const text = readableText(row);
    // Of a round that has reported back few answers of a role do not tell it any more.
    const role = linkRoleSchema.catch(null).parse(row.role);
    return { kind: "textAnswer", id: row.id, text, role, quote: text };
  });
}

async function cards(
  client: Connection,
  where: Prisma.InputCardWhereInput,
  { skip, take }: RowsOfPage,
): Promise<TieableInput[]> {
  const rows = await client.inputCard.findMany({
    where,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    skip,
    take,
    select: { id: true, role: true, text: true, quoteConsent: true },
  });
  return rows.map(({ id, role, text, quoteConsent }) => ({
    kind: "inputCard",
    id,
    text,
    role: linkRoleSchema.parse(role),
    quote: quoteConsent ? text : null,
  }));
}

async function proposals(
  client: Connection,
  where: Prisma.ProposalWhereInput,
  { skip, take }: RowsOfPage,
): Promise<TieableInput[]> {
  const rows = await client.proposal.findMany({
    where,
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    skip,
    take,
    select: { id: true, role: true, publicTitle: true },
  });
  return rows.map(({ id, role, publicTitle }) => ({
    kind: "proposal",
    id,
    text: publicTitle ?? "",
    role: linkRoleSchema.parse(role),
    quote: null,
  }));
}

/** One page of input that is not tied yet, and how much there is. */
export type UntiedInputs = PagePlace & { total: number; inputs: TieableInput[] };

/**
 * Input of a round that is not tied yet: texts, then remarks, then proposals, as one list.
 * @param themeId not tied to this theme; null for what is in no theme at all
 * @param wanted the page of it, from 1
 */
export async function unlinkedInputs(
  client: Connection,
  roundId: string,
  themeId: string | null,
  wanted = 1,
): Promise<UntiedInputs> {
  const themeLinks = { none: themeId === null ? {} : { themeId } };
  const where = {
    answers: { ...readAnswersOf(roundId), themeLinks },
    cards: { session: { roundId }, hidden: false, themeLinks },
    proposals: { ...proposalsOf(roundId), themeLinks },
  };
  const counts = await Promise.all([
    client.answer.count({ where: where.answers }),
    client.inputCard.count({ where: where.cards }),
    client.proposal.count({ where: where.proposals }),
  ]);
  const total = counts[0] + counts[1] + counts[2];
  const { skip, take, ...place } = pageWindow(total, wanted, INPUTS_PER_PAGE);
  const [ofAnswers = NONE, ofCards = NONE, ofProposals = NONE] = splitWindow(
    { skip, take },
    counts,
  );
  const found = await Promise.all([
    answers(client, where.answers, ofAnswers),
    cards(client, where.cards, ofCards),
    proposals(client, where.proposals, ofProposals),
  ]);
  return { ...place, total, inputs: found.flat() };
}

/** How many inputs of each round are in no theme at all, as far as a moderator can tie them; 0 for a round without. */
export async function untracedCounts(
  client: Connection,
  roundIds: readonly string[],
): Promise<(roundId: string) => number> {
  const among = { in: [...roundIds] };
  const themeLinks = { none: {} };
  const count = { _count: { _all: true } } as const;
  const [rounds, bySurvey, bySession, byRound] = await Promise.all([
    client.round.findMany({
      where: { id: among },
      select: {
        id: true,
        surveys: { select: { id: true } },
        sessions: { select: { id: true } },
      },
    }),
    client.answer.groupBy({
      by: ["surveyId"],
      where: { ...readAnswersOf(among), themeLinks },
      ...count,
    }),
    client.inputCard.groupBy({
      by: ["sessionId"],
      where: { session: { roundId: among }, hidden: false, themeLinks },
      ...count,
    }),
    client.proposal.groupBy({
      by: ["roundId"],
      where: { ...proposalsOf(among), themeLinks },
      ...count,
    }),
  ]);
  const known = new Map<string, number>([
    ...bySurvey.map((row) => [row.surveyId, row._count._all] as const),
    ...bySession.map((row) => [row.sessionId, row._count._all] as const),
    ...byRound.map((row) => [row.roundId, row._count._all] as const),
  ]);
  const parts = new Map(
    rounds.map(({ id, surveys, sessions }) => [
      id,
      [id, ...[...surveys, ...sessions].map((part) => part.id)],
    ]),
  );
  return (roundId) => (parts.get(roundId) ?? []).reduce((sum, id) => sum + (known.get(id) ?? 0), 0);
}

/** Those of the asked inputs that belong to the round and may be tied. */
export async function inputsByKey(
  client: Connection,
  roundId: string,
  keys: readonly { kind: InputKind; id: string }[],
): Promise<TieableInput[]> {
  const ids = (kind: InputKind) => keys.filter((key) => key.kind === kind).map(({ id }) => id);
  const all = { skip: 0, take: keys.length };
  const found = await Promise.all([
    answers(client, { ...readAnswersOf(roundId), id: { in: ids("textAnswer") } }, all),
    cards(client, { session: { roundId }, hidden: false, id: { in: ids("inputCard") } }, all),
    proposals(client, { ...proposalsOf(roundId), id: { in: ids("proposal") } }, all),
  ]);
  return found.flat();
}
