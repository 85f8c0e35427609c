/** What each kind of thing owes, from its own rows: reports, replies, rounds and formal reactions. */
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import { LISTED_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { SESSION_THAT_TAKES_PLACE } from "~/features/vocabulary/domain/public-session";
import { z } from "zod";
import { answeredOn } from "~/features/advice/domain/advice";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { reactionKindSchema } from "~/features/advice/schema";
import { startOfDay } from "~/features/calendar/domain/amsterdam-time";
import { regionSettings } from "~/features/region/queries.server";
import type { CommitmentKind, DatedCommitment } from "~/features/reporting/domain/commitment";
import {
  formalReactionCommitment,
  sessionReportCommitment,
} from "~/features/reporting/domain/commitment-sources";
import { reportBackAddress, themeAddress } from "~/features/vocabulary/domain/theme-address";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { SESSION_STATES } from "~/features/sessions/domain/session";
import type { Connection } from "~/platform/db.server";

/** What is promised, before its state is computed; `path` is where it is kept. */
export type CommitmentSource = DatedCommitment & {
  path: string;
  titleEn: string | null;
  /** Why an answer takes longer than was first promised. */
  extension?: string | null;
};

const answerer = { select: { answererBodyId: true, example: true } } as const;
const sessionState = z.enum(SESSION_STATES);
/** Owner of what nobody was named for; the page says so. */
const NOBODY = "";

async function sessionCommitments(
  client: Connection,
  ids: string[],
  now: Date,
): Promise<CommitmentSource[]> {
  const [{ terms }, sessions] = await Promise.all([
    regionSettings(client),
    client.session.findMany({
      where: { id: { in: ids }, ...SESSION_THAT_TAKES_PLACE, round: PUBLIC_ROUND },
      select: {
        id: true,
        slug: true,
        title: true,
        titleEn: true,
        state: true,
        endsAt: true,
        hostBodyId: true,
        round: answerer,
        report: { select: { publishedAt: true } },
      },
    }),
  ]);
  return sessions.flatMap(({ state, report, round, hostBodyId, ...session }) => {
    const commitment = sessionReportCommitment(
      {
        ...session,
        state: sessionState.parse(state),
        ownerBodyId: hostBodyId ?? round.answererBodyId ?? NOBODY,
        reportPublishedAt: report?.publishedAt ?? null,
      },
      terms,
      now,
    );
    const path = `/bijeenkomsten/${session.slug}/verslag`;
    const { example } = round;
    return commitment ? [{ ...commitment, path, titleEn: session.titleEn, example }] : [];
  });
}

const firstReply = {
  where: PUBLIC_REPLY,
  orderBy: { repliedOn: "asc" },
  take: 1,
  select: { publishedAt: true, repliedOn: true },
} as const;

function repliedAt(replies: readonly { publishedAt: Date | null; repliedOn: string }[]) {
  const [first] = replies;
  return first ? (first.publishedAt ?? startOfDay(first.repliedOn)) : null;
}

async function themeCommitments(client: Connection, ids: string[]): Promise<CommitmentSource[]> {
  const themes = await client.theme.findMany({
    where: { id: { in: ids }, ...PUBLIC_THEME, round: PUBLIC_ROUND },
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      bodyId: true,
      replyDueAt: true,
      extensionReason: true,
      round: { select: { slug: true, answererBodyId: true, example: true } },
      replies: firstReply,
    },
  });
  return themes.map((theme) => ({
    kind: "themeReply",
    subjectId: theme.id,
    title: theme.title,
    titleEn: theme.titleEn,
    path: themeAddress(theme.round.slug, theme.slug),
    ownerBodyId: theme.bodyId ?? theme.round.answererBodyId ?? NOBODY,
    dueAt: theme.replyDueAt,
    extension: theme.extensionReason,
    example: theme.round.example,
    keptAt: repliedAt(theme.replies),
  }));
}

async function proposalCommitments(client: Connection, ids: string[]): Promise<CommitmentSource[]> {
  const proposals = await client.proposal.findMany({
    where: { id: { in: ids }, ...LISTED_PROPOSAL, round: PUBLIC_ROUND },
    select: {
      id: true,
      publicTitle: true,
      bodyId: true,
      replyDueAt: true,
      extensionReason: true,
      round: answerer,
      replies: firstReply,
    },
  });
  return proposals.map((proposal) => ({
    kind: "proposalReply",
    subjectId: proposal.id,
    title: proposal.publicTitle ?? "",
    titleEn: null,
    path: `/voorstellen/${proposal.id}`,
    ownerBodyId: proposal.bodyId ?? proposal.round.answererBodyId ?? NOBODY,
    dueAt: proposal.replyDueAt,
    extension: proposal.extensionReason,
    example: proposal.round.example,
    keptAt: repliedAt(proposal.replies),
  }));
}

async function roundCommitments(client: Connection, ids: string[]): Promise<CommitmentSource[]> {
  const rounds = await client.round.findMany({
    where: { id: { in: ids }, ...PUBLIC_ROUND },
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      answererBodyId: true,
      replyDueAt: true,
      reportedBackAt: true,
      example: true,
    },
  });
  return rounds.map((round) => ({
    kind: "roundReply",
    subjectId: round.id,
    title: round.title,
    titleEn: round.titleEn,
    path: reportBackAddress(round.slug),
    ownerBodyId: round.answererBodyId ?? NOBODY,
    dueAt: round.replyDueAt,
    keptAt: round.reportedBackAt,
    example: round.example,
  }));
}

/** The formal reaction each published advice is owed; answered once every point has a written reaction. */
async function adviceCommitments(client: Connection, ids: string[]): Promise<CommitmentSource[]> {
  const advices = await client.advice.findMany({
    where: { id: { in: ids }, ...PUBLIC_ADVICE },
    select: {
      id: true,
      slug: true,
      title: true,
      titleEn: true,
      toBodyId: true,
      reactionDueOn: true,
      points: { select: { id: true, label: true } },
      reactions: { select: { kind: true, pointId: true, text: true, on: true } },
    },
  });
  return advices.map(({ slug, titleEn, points, reactions, ...advice }) => {
    const given = reactions.map((row) => ({ ...row, kind: reactionKindSchema.parse(row.kind) }));
    return {
      ...formalReactionCommitment({ ...advice, answeredOn: answeredOn(points, given) }),
      path: `/adviezen/${slug}`,
      titleEn,
    };
  });
}

/** What is promised about these subjects, in no particular order; what is not public is not among it. */
export async function commitmentSources(
  client: Connection,
  subjects: readonly Pick<CommitmentSource, "kind" | "subjectId">[],
  now: Date,
): Promise<CommitmentSource[]> {
  const ids = (of: CommitmentKind) =>
    subjects.flatMap(({ kind, subjectId }) => (kind === of ? [subjectId] : []));
  const parts = await Promise.all([
    sessionCommitments(client, ids("sessionReport"), now),
    themeCommitments(client, ids("themeReply")),
    proposalCommitments(client, ids("proposalReply")),
    roundCommitments(client, ids("roundReply")),
    adviceCommitments(client, ids("formalReaction")),
  ]);
  return parts.flat();
}
