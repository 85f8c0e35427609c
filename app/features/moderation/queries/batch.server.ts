import { isHandled } from "~/features/moderation/domain/batch";
import type { BatchAction, BatchResult, LeftReason } from "~/features/moderation/domain/batch";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { isInUndoTime } from "~/features/moderation/domain/undo-decision";
import { database } from "~/platform/db.server";
import type { Connection } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import { inPortionsBy, portionsOf } from "~/platform/portions.server";
import type { StaffActor } from "~/policy/actor";
import { batchResultSchema } from "../schema/batch";
import { caseEnumColumns } from "../schema";
import { assessCases } from "./batch-items.server";
import type { AssessedCase, BatchRun } from "./batch-items.server";
import { batchHead } from "./batch-head.server";
import { caseColumns } from "./case-row.server";
import { excerptOf } from "./queue.server";

/** So many of what is left are named; the number of all is always said. */
const MOST_NAMED = 100;

/** So many of what goes through stand on a page, to be read before it is sent. */
const GOING_PAGE_SIZE = 50;

/** An item of a batch. */
export type BatchItemLine = {
  caseId: string;
  subjectKind: SubjectKind;
  /** Null for what is gone, held, or out of reach. */
  excerpt: string | null;
  language: string;
};

/** An item that is left as it is, with why. */
export type LeftItem = BatchItemLine & { reason: LeftReason };

/** A batch before it runs, with what will go through, and after it, with what did. */
export type BatchPage = {
  batchId: string;
  action: BatchAction;
  /** So many go through once it is sent; 0 when nothing is left to send. */
  toGo: number;
  /** A page of what goes through. */
  going: PagePlace & { items: BatchItemLine[] };
  /** So many wait for their turn, with what will be left among them. */
  waiting: number;
  done: number;
  secondModerator: number;
  left: LeftItem[];
  leftCount: number;
  leftBy: { reason: LeftReason; count: number }[];
  /** The rounds of what is in it. */
  roundIds: string[];
  hasAnswers: boolean;
  canUndo: boolean;
  /** A part of it is handled, and what was filled in is kept for the rest. */
  isUnderWay: boolean;
};

/** So many are read at a time: a case is read with all that its decision rests on. */
const READ_AT_ONCE = 50;

type Line = { version: number; result: BatchResult | null; caseId: string };

function linesOf(client: Connection, batchId: string) {
  return inPortionsBy<Line>(
    ({ caseId }) => caseId,
    async ({ after, take }) => {
      const rows = await client.caseBatchLine.findMany({
        where: { batchId, caseId: { gt: after } },
        orderBy: { caseId: "asc" },
        take,
        select: { caseId: true, version: true, result: true },
      });
      return rows.map((row) => ({ ...row, result: batchResultSchema.parse(row.result) }));
    },
  );
}

/** Looks at the cases of these lines. What was handled is not searched again: only what it is about counts there. */
async function assessed(client: Connection, run: BatchRun, lines: readonly Line[]) {
  const found = new Map<string, AssessedCase>();
  for (const part of portionsOf(lines, READ_AT_ONCE)) {
    const rows = await client.moderationCase.findMany({
      where: { id: { in: part.map(({ caseId }) => caseId) } },
      orderBy: { id: "asc" },
      take: part.length,
      select: caseColumns,
    });
    const known = new Map(part.map((line) => [line.caseId, line]));
    const isHandledRow = ({ id }: { id: string }) => {
      const result = known.get(id)?.result ?? null;
      return result !== null && isHandled(result);
    };
    const open = rows
      .filter((row) => !isHandledRow(row))
      .map((row) => ({ row, version: known.get(row.id)?.version ?? 0 }));
    for (const one of await assessCases(client, run, open)) found.set(one.row.id, one);
    for (const row of rows.filter(isHandledRow)) {
      found.set(row.id, { row, subject: null, left: null });
    }
  }
  return found;
}

function itemLine(one: AssessedCase): BatchItemLine {
  return {
    caseId: one.row.id,
    subjectKind: caseEnumColumns.shape.subjectKind.parse(one.row.subjectKind),
    excerpt: one.subject && excerptOf(one.subject),
    language: one.subject?.language ?? "nl",
  };
}

/** Keeps the page that is asked for, or the last one, of what is added one by one. */
function pageOfGoing(wanted: number) {
  let place = 1;
  let items: BatchItemLine[] = [];
  return {
    add: (one: AssessedCase) => {
      if (items.length === GOING_PAGE_SIZE && place < wanted) {
        items = [];
        place += 1;
      }
      if (items.length < GOING_PAGE_SIZE) items.push(itemLine(one));
    },
    of: (total: number) => {
      const { page, pageCount } = pageWindow(total, place, GOING_PAGE_SIZE);
      return { page, pageCount, items };
    },
  };
}

/** One batch for whoever gathered it; null when it is not there or somebody else's. */
export async function batchPage(
  actor: StaffActor,
  batchId: string,
  alsoPersonId: string | null,
  now: Date,
  wantedPage = 1,
): Promise<BatchPage | null> {
  const client = await database();
  const head = await batchHead(client, actor, batchId);
  if (!head) return null;
  const run = { action: head.action, actor, alsoPersonId };
  const page = { toGo: 0, waiting: 0, done: 0, secondModerator: 0, leftCount: 0 };
  const left: LeftItem[] = [];
  const going = pageOfGoing(wantedPage);
  const counts = new Map<LeftReason, number>();
  const rounds = new Set<string>();
  let hasAnswers = false;
  let canUndo = false;
  for await (const lines of linesOf(client, batchId)) {
    const found = await assessed(client, run, lines);
    for (const { caseId, result } of lines) {
      const one = found.get(caseId);
      if (one?.row.roundId != null) rounds.add(one.row.roundId);
      hasAnswers ||= one?.row.subjectKind === "answer";
      if (result === null) page.waiting += 1;
      const reason = result ?? one?.left ?? null;
      if (reason === null) {
        page.toGo += 1;
        if (one) going.add(one);
      } else if (isHandled(reason)) {
        page[reason === "done" ? "done" : "secondModerator"] += 1;
        const { undoState, decidedAt, decidedById } = one?.row ?? {};
        canUndo ||=
          undoState != null &&
          decidedById === actor.staffId &&
          decidedAt != null &&
          isInUndoTime(decidedAt, now);
      } else {
        page.leftCount += 1;
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
        if (one && left.length < MOST_NAMED) left.push({ ...itemLine(one), reason });
      }
    }
  }
  return {
    ...page,
    batchId,
    action: head.action,
    going: going.of(page.toGo),
    left,
    leftBy: [...counts].map(([reason, count]) => ({ reason, count })),
    roundIds: [...rounds],
    hasAnswers,
    canUndo,
    isUnderWay: head.filledIn !== null,
  };
}
