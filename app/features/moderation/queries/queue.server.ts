import { queueFor } from "~/features/moderation/domain/queue";
import type { QueueEntry } from "~/features/moderation/domain/queue";
import { SUBJECT_KINDS } from "~/features/moderation/domain/moderation-case";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import type { Prisma } from "~/platform/generated/client";
import type { StaffActor } from "~/policy/actor";
import type { Subject } from "../moderated-kind";
import { caseEnumColumns, wordListSchema } from "../schema";
import type { CaseCause } from "../schema";
import { authorKey } from "./author-key.server";
import { caseColumns, caseOf } from "./case-row.server";
import type { CaseRow } from "./case-row.server";
import { subjectsOfCases } from "./subject.server";

const QUEUE_PAGE_SIZE = 50;

const EXCERPT_CHARACTERS = 140;

/** One line of the queue. */
export type QueueLine = Pick<QueueEntry, "ageDays" | "daysLeft" | "overdue" | "locked"> & {
  caseId: string;
  version: number;
  subjectKind: SubjectKind;
  cause: CaseCause;
  secondLook: boolean;
  title: string;
  context: string | null;
  language: string;
  findings: readonly string[];
  authorRole: string | null;
  roundTitle: string | null;
  dueAt: Date;
};

export type Queue = { lines: QueueLine[]; total: number; page: number; pageCount: number };

/** The cases that wait for staff of this kind, as a filter. */
function waitingFor(actor: StaffActor): Prisma.ModerationCaseWhereInput {
  if (actor.role === "safetyOfficer") return { state: "held" };
  return {
    state: { in: ["waiting", "secondModerator"] },
    OR: [{ roundId: { in: [...actor.roundIds] } }, { roundId: null }],
  };
}

/** Who looks, as the rules of moderation know them. */
export function moderatorOf(actor: StaffActor, alsoPersonId: string | null) {
  return {
    staffId: actor.staffId,
    role: actor.role,
    ownKeys: alsoPersonId === null ? [] : [authorKey(alsoPersonId)],
  };
}

/** The beginning of an item, as a list shows it. */
export function excerptOf({ text }: Subject): string {
  if (text.title !== "") return text.title;
  const { body } = text;
  return body.length > EXCERPT_CHARACTERS ? `${body.slice(0, EXCERPT_CHARACTERS)}…` : body;
}

type QueueRow = CaseRow & { round: { title: string } | null };

function lineOf(entry: QueueEntry, row: QueueRow, subject: Subject): QueueLine {
  const { ageDays, daysLeft, overdue, locked } = entry;
  const { cause, subjectKind } = caseEnumColumns.parse(row);
  return {
    ageDays,
    daysLeft,
    overdue,
    locked,
    caseId: row.id,
    version: row.version,
    subjectKind,
    cause,
    secondLook: entry.case.state === "secondModerator",
    title: excerptOf(subject),
    context: subject.context,
    language: subject.language,
    findings: wordListSchema.parse(JSON.parse(row.findings)),
    authorRole: row.authorRole,
    roundTitle: row.round?.title ?? null,
    dueAt: row.dueAt,
  };
}

async function linesOf(
  client: Connection,
  rows: readonly QueueRow[],
  moderator: ReturnType<typeof moderatorOf>,
  now: Date,
): Promise<QueueLine[]> {
  const subjects = await subjectsOfCases(client, rows);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return queueFor(rows.map(caseOf), moderator, now).flatMap((entry) => {
    const row = byId.get(entry.case.id);
    const subject = subjects.get(entry.case.id);
    return row && subject ? [lineOf(entry, row, subject)] : [];
  });
}

export type QueueRequest = { page: number; kind: string | null; alsoPersonId: string | null };

/** A page of what waits for this staff member, oldest first. */
export async function queuePage(
  actor: StaffActor,
  { page, kind, alsoPersonId }: QueueRequest,
  now: Date,
): Promise<Queue> {
  const client = await database();
  const subjectKind = SUBJECT_KINDS.find((known) => known === kind);
  const where = { ...waitingFor(actor), ...(subjectKind ? { subjectKind } : {}) };
  const [rows, total] = await Promise.all([
    client.moderationCase.findMany({
      where,
      orderBy: [{ openedAt: "asc" }, { id: "asc" }],
      skip: (page - 1) * QUEUE_PAGE_SIZE,
      take: QUEUE_PAGE_SIZE,
      select: { ...caseColumns, round: { select: { title: true } } },
    }),
    client.moderationCase.count({ where }),
  ]);
  return {
    lines: await linesOf(client, rows, moderatorOf(actor, alsoPersonId), now),
    total,
    page,
    pageCount: Math.max(1, Math.ceil(total / QUEUE_PAGE_SIZE)),
  };
}

/** So many of the oldest cases are looked through for one that this moderator may decide. */
const LOOKED_THROUGH = 20;

/** The oldest case that waits for this moderator and is not locked for them; null when nothing is left. */
export async function nextCase(
  actor: StaffActor,
  alsoPersonId: string | null,
  now: Date,
): Promise<string | null> {
  const client = await database();
  const rows = await client.moderationCase.findMany({
    where: waitingFor(actor),
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    take: LOOKED_THROUGH,
    select: caseColumns,
  });
  const queue = queueFor(rows.map(caseOf), moderatorOf(actor, alsoPersonId), now);
  return queue.find(({ locked }) => locked === null)?.case.id ?? null;
}
