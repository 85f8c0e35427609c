import { isInUndoTime } from "~/features/moderation/domain/undo-decision";
import { REVIEWED_KINDS } from "~/features/moderation/domain/moderation-case";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { outcomeKindSchema } from "~/features/moderation/schema";
import type { DecidedFilter } from "~/features/moderation/schema";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { StaffActor } from "~/policy/actor";
import { caseEnumColumns } from "../schema";
import { caseHasWords } from "./cases-with-words.server";
import { excerptOf } from "./queue.server";
import { subjectsOfCases } from "./subject.server";

const DECIDED_PER_PAGE = 25;

/** So many colleagues stand in the filter. */
const MOST_MODERATORS = 200;

/** One decided item; without its words when it waits for the safety officer. */
export type DecidedLine = {
  caseId: string;
  subjectKind: SubjectKind;
  outcome: OutcomeKind;
  decidedAt: Date;
  decidedBy: string;
  roundTitle: string | null;
  /** Null for what waits for the safety officer, and for what is erased. */
  excerpt: string | null;
  language: string;
  held: boolean;
  /** Whether this member of staff can undo it now. */
  canUndo: boolean;
  isPublic: boolean;
};

export type DecidedList = PagePlace & {
  lines: DecidedLine[];
  total: number;
  rounds: { id: string; title: string }[];
  moderators: { id: string; name: string }[];
};

/** Which items hold the words, as a filter; nothing of what an officer holds is looked through. */
async function withWords(
  client: Connection,
  words: string,
): Promise<Prisma.ModerationCaseWhereInput> {
  const each = words.split(/\s+/u).filter((word) => word !== "");
  if (each.length === 0) return {};
  return { state: { not: "held" }, OR: await caseHasWords(client, each) };
}

/** Everything that moderators decided in the rounds of this one, the newest first. */
export async function decidedList(
  actor: StaffActor,
  filter: DecidedFilter,
  wanted: number,
  now: Date,
): Promise<DecidedList> {
  const client = await database();
  const { words, kind, outcome, roundId, by } = filter;
  const where: Prisma.ModerationCaseWhereInput = {
    AND: [
      { state: { in: ["decided", "secondModerator", "held"] }, decidedAt: { not: null } },
      { subjectKind: kind ?? { in: [...REVIEWED_KINDS] } },
      {
        roundId:
          roundId !== null && actor.roundIds.includes(roundId)
            ? roundId
            : { in: [...actor.roundIds] },
      },
      { decidedBy: { role: "moderator" } },
      outcome === null ? {} : { outcome },
      by === null ? {} : { decidedById: by },
      await withWords(client, words),
    ],
  };
  const total = await client.moderationCase.count({ where });
  const { skip, take, ...place } = pageWindow(total, wanted, DECIDED_PER_PAGE);
  const rows = await client.moderationCase.findMany({
    where,
    orderBy: [{ decidedAt: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      subjectKind: true,
      subjectId: true,
      sealedText: true,
      state: true,
      undoState: true,
      decidedById: true,
      outcome: true,
      decidedAt: true,
      decidedBy: { select: { displayName: true } },
      round: { select: { title: true } },
    },
  });
  const subjects = await subjectsOfCases(
    client,
    rows.filter(({ state }) => state !== "held"),
  );
  const [rounds, moderators] = await Promise.all([
    client.round.findMany({
      where: { id: { in: [...actor.roundIds] } },
      orderBy: { title: "asc" },
      select: { id: true, title: true },
    }),
    client.staffAccount.findMany({
      where: { role: "moderator", rounds: { some: { roundId: { in: [...actor.roundIds] } } } },
      orderBy: { displayName: "asc" },
      take: MOST_MODERATORS,
      select: { id: true, displayName: true },
    }),
  ]);
  return {
    ...place,
    total,
    rounds,
    moderators: moderators.map(({ id, displayName }) => ({ id, name: displayName })),
    lines: rows.map((row): DecidedLine => {
      const subject = subjects.get(row.id);
      const words = subject ? excerptOf(subject) : "";
      return {
        caseId: row.id,
        subjectKind: caseEnumColumns.shape.subjectKind.parse(row.subjectKind),
        outcome: outcomeKindSchema.parse(row.outcome),
        decidedAt: row.decidedAt ?? new Date(0),
        decidedBy: row.decidedBy?.displayName ?? "",
        roundTitle: row.round?.title ?? null,
        excerpt: words === "" ? null : words,
        language: subject?.language ?? "nl",
        held: row.state === "held",
        canUndo:
          row.undoState !== null &&
          row.decidedById === actor.staffId &&
          row.decidedAt !== null &&
          isInUndoTime(row.decidedAt, now),
        isPublic: subject?.isPublic ?? false,
      };
    }),
  };
}
