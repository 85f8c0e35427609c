/** From input to theme: how much of it is traced, and which themes one input went into. */
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import type { TraceCount } from "~/features/reporting/domain/traced-share";
import { themeAddress } from "~/features/vocabulary/domain/theme-address";
import { outcomeSchema } from "~/features/vocabulary/schema";
import type { Language, LocalText } from "~/i18n/language";
import { localText } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";

/** Text answers that a moderator refused are no input any more; those that wait still are. */
function textAnswersOf(roundId: string) {
  return {
    reviewState: { in: ["waiting", "approved", "redacted"] },
    response: { state: "sent", survey: { roundId } },
  } satisfies Prisma.AnswerWhereInput;
}

/** Proposals count while they stand on their own; a merged one goes on in the other. */
export function proposalsOf(roundId: string | { in: string[] }) {
  return {
    roundId,
    ...LISTED_PROPOSAL,
  } satisfies Prisma.ProposalWhereInput;
}

/** How much of the input of a round a published theme rests on. */
export async function traceOfRound(client: Connection, roundId: string): Promise<TraceCount> {
  const theme = { roundId, ...PUBLIC_THEME };
  const linked = { some: { theme } };
  const [answers, cards, proposals, linkedAnswers, linkedCards, linkedProposals] =
    await Promise.all([
      client.answer.count({ where: textAnswersOf(roundId) }),
      client.inputCard.count({ where: { session: { roundId } } }),
      client.proposal.count({ where: proposalsOf(roundId) }),
      client.answer.count({ where: { ...textAnswersOf(roundId), themeLinks: linked } }),
      client.inputCard.count({ where: { session: { roundId }, themeLinks: linked } }),
      client.proposal.count({ where: { ...proposalsOf(roundId), themeLinks: linked } }),
    ]);
  const total = answers + cards + proposals;
  const traced = linkedAnswers + linkedCards + linkedProposals;
  return { total, traced, share: total === 0 ? null : traced / total };
}

/** A theme that an input went into, and what the answer was. */
export type ThemeMention = {
  path: string;
  title: LocalText;
  outcome: ReplyOutcome | null;
};

/** What somebody looks from: a proposal, a session or a survey. */
export type InputOrigin =
  | { kind: "proposal"; id: string }
  | { kind: "session"; id: string }
  | { kind: "survey"; id: string };

async function linksFrom(
  client: Connection,
  origin: InputOrigin,
): Promise<Prisma.ThemeLinkWhereInput> {
  switch (origin.kind) {
    case "proposal":
      return { proposalId: origin.id };
    case "session": {
      const session = await client.session.findUnique({
        where: { id: origin.id },
        select: { activityId: true },
      });
      return {
        OR: [
          { inputCard: { sessionId: origin.id } },
          { kind: "activity", targetId: session?.activityId ?? "" },
        ],
      };
    }
    case "survey":
      return {
        OR: [
          { answer: { surveyId: origin.id } },
          { kind: "surveyAnswers", targetId: { startsWith: `${origin.id}.` } },
        ],
      };
  }
}

/** So many themes are named that one input went into; a round has no more. */
const MOST_MENTIONS = 100;

/** The published themes that rest on a proposal, a session or a survey: "this went into". */
export async function themesFrom(origin: InputOrigin, language: Language): Promise<ThemeMention[]> {
  const client = await database();
  const rows = await client.theme.findMany({
    where: { ...PUBLIC_THEME, links: { some: await linksFrom(client, origin) } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: MOST_MENTIONS,
    select: mentionColumns,
  });
  return rows.map((row) => mentionOf(row, language));
}

const mentionColumns = {
  slug: true,
  title: true,
  titleEn: true,
  round: { select: { slug: true } },
  replies: {
    where: PUBLIC_REPLY,
    orderBy: { repliedOn: "desc" },
    take: 1,
    select: { outcome: true },
  },
} as const satisfies Prisma.ThemeSelect;

/** A theme in a line that points to it. */
function mentionOf(
  row: Prisma.ThemeGetPayload<{ select: typeof mentionColumns }>,
  language: Language,
): ThemeMention {
  const [reply] = row.replies;
  return {
    path: themeAddress(row.round.slug, row.slug),
    title: localText(language, row.title, row.titleEn),
    outcome: reply ? outcomeSchema.parse(reply.outcome) : null,
  };
}
