import { DECIDED_LIST, DECIDED_WITHOUT_WORDS } from "~/features/moderation/domain/decided-list";
import { isInUndoTime } from "~/features/moderation/domain/undo-decision";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { outcomeKindSchema } from "~/features/moderation/schema";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { roundChoices } from "~/features/rounds/queries/choices.server";
import type { AskedList } from "~/features/vocabulary/domain/list-view";
import { readListView } from "~/features/vocabulary/schema";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";
import { reachedRounds } from "~/policy/can";
import { caseEnumColumns } from "../schema";
import { decidedCases, readsWords } from "./decided-cases.server";
import { excerptOf } from "./queue.server";
import { subjectsOfCases } from "./subject.server";

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

export type DecidedList = AskedList<typeof DECIDED_LIST> & {
  /** Whether whoever looks reads the words; without it no line has any, and there is nothing to search in. */
  readsWords: boolean;
  lines: DecidedLine[];
  rounds: Choice[];
  moderators: Choice[];
};

type Choice = { value: string; label: string };

/** The colleagues that the list can be narrowed to. */
async function decidersOf(client: Connection, actor: StaffActor): Promise<Choice[]> {
  const rows = await client.staffAccount.findMany({
    where: {
      role: "moderator",
      rounds: { some: { round: reachedRounds(actor, "moderation.undo") } },
    },
    orderBy: { displayName: "asc" },
    take: MOST_MODERATORS,
    select: { id: true, displayName: true },
  });
  return rows.map(({ id, displayName }) => ({ value: id, label: displayName }));
}

/** What moderators decided in the rounds of this one, for an administrator in all rounds, as the address asks for it. */
export async function decidedList(actor: StaffActor, url: string, now: Date): Promise<DecidedList> {
  const client = await database();
  const [rounds, moderators] = await Promise.all([
    roundChoices(actor, "moderation.undo"),
    decidersOf(client, actor),
  ]);
  const mayRead = readsWords(actor);
  const { view, unknown } = readListView(mayRead ? DECIDED_LIST : DECIDED_WITHOUT_WORDS, url, {
    ronde: rounds.map(({ value }) => value),
    door: moderators.map(({ value }) => value),
  });
  const { ids, place } = await decidedCases(client, actor, view);
  const found = await client.moderationCase.findMany({
    where: { id: { in: ids } },
    orderBy: [{ decidedAt: view.sort.direction }, { id: "asc" }],
    take: view.size,
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
  return {
    ...{ view, unknown, place, counts: {}, rounds, moderators },
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
