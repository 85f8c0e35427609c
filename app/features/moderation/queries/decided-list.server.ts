import { isInUndoTime } from "~/features/moderation/domain/undo-decision";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { outcomeKindSchema } from "~/features/moderation/schema";
import type { DecidedFilter } from "~/features/moderation/schema";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { PagePlace } from "~/platform/paging.server";
import type { StaffActor } from "~/policy/actor";
import { caseEnumColumns } from "../schema";
import { decidedCases, readsWords } from "./decided-cases.server";
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
  /** Whether whoever looks reads the words; without it no line has any, and there is nothing to search in. */
  readsWords: boolean;
  lines: DecidedLine[];
  total: number;
  rounds: { id: string; title: string }[];
  moderators: { id: string; name: string }[];
};

/** The rounds and colleagues that the list can be narrowed to. */
async function choicesOf(client: Connection, { role, roundIds }: StaffActor) {
  const ofRounds = role === "administrator" ? {} : { in: [...roundIds] };
  const [rounds, moderators] = await Promise.all([
    client.round.findMany({
      where: { id: ofRounds },
      orderBy: { title: "asc" },
      select: { id: true, title: true },
    }),
    client.staffAccount.findMany({
      where: { role: "moderator", rounds: { some: { roundId: ofRounds } } },
      orderBy: { displayName: "asc" },
      take: MOST_MODERATORS,
      select: { id: true, displayName: true },
    }),
  ]);
  return {
    rounds,
    moderators: moderators.map(({ id, displayName }) => ({ id, name: displayName })),
  };
}

/** Everything that moderators decided in the rounds of this one, the newest first; for an administrator in all rounds. */
export async function decidedList(
  actor: StaffActor,
  filter: DecidedFilter,
  wanted: number,
  now: Date,
): Promise<DecidedList> {
  const client = await database();
  const { ids, ...place } = await decidedCases(client, actor, filter, {
    wanted,
    size: DECIDED_PER_PAGE,
  });
  const found = await client.moderationCase.findMany({
    where: { id: { in: ids } },
    orderBy: [{ decidedAt: "desc" }, { id: "asc" }],
    take: DECIDED_PER_PAGE,
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
    found.filter(({ state }) => state !== "held"),
  );
  const mayRead = readsWords(actor);
  return {
    ...place,
    ...(await choicesOf(client, actor)),
    readsWords: mayRead,
    lines: found.map((row): DecidedLine => {
      const subject = subjects.get(row.id);
      const words = subject ? excerptOf(subject) : "";
      const isDecider = row.decidedById === actor.staffId || actor.role === "administrator";
      return {
        caseId: row.id,
        subjectKind: caseEnumColumns.shape.subjectKind.parse(row.subjectKind),
        outcome: outcomeKindSchema.parse(row.outcome),
        decidedAt: row.decidedAt ?? new Date(0),
        decidedBy: row.decidedBy?.displayName ?? "",
        roundTitle: row.round?.title ?? null,
        excerpt: words === "" || !mayRead ? null : words,
        language: subject?.language ?? "nl",
        held: row.state === "held",
        canUndo:
          row.undoState !== null &&
          isDecider &&
          row.decidedAt !== null &&
          isInUndoTime(row.decidedAt, now),
        isPublic: subject?.isPublic ?? false,
      };
    }),
  };
}
