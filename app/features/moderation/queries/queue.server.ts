import { queueFor } from "~/features/moderation/domain/queue";
import type { QueueEntry } from "~/features/moderation/domain/queue";
import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { pageWindow } from "~/platform/paging.server";
import type { PagePlace } from "~/platform/paging.server";
import type { StaffActor } from "~/policy/actor";
import type { Subject } from "../moderated-kind";
import { caseEnumColumns, wordListSchema } from "../schema";
import type { CaseCause } from "../schema";
import { QUEUE_PAGE_SIZE } from "../schema/queue-filter";
import type { QueueFilter } from "../schema/queue-filter";
import { authorKey } from "./author-key.server";
import { caseColumns, caseOf } from "./case-row.server";
import type { CaseRow } from "./case-row.server";
import { casesWithDraft } from "./case-drafts.server";
import { queueWhere } from "./queue-filter.server";
import { subjectsOfCases } from "./subject.server";

const EXCERPT_CHARACTERS = 140;
/** So much of a text stands in the queue, where several are decided at once: most answers are shorter. */
const READ_CHARACTERS = 600;

/** One line of the queue. */
export type QueueLine = Pick<QueueEntry, "ageDays" | "daysLeft" | "overdue" | "locked"> & {
  caseId: string;
  version: number;
  subjectKind: SubjectKind;
  cause: CaseCause;
  secondLook: boolean;
  /** Proposals only: which of the four kinds it is. */
  proposalKind: string | null;
  /** Empty for what has no title. */
  title: string;
  /** The beginning of the text; all of it when it is short. */
  body: string;
  /** Of an answer: the question. */
  question: string | null;
  assignee: string | null;
  /** Whether whoever looks kept a draft of a decision. */
  hasDraft: boolean;
  context: string | null;
  language: string;
  findings: readonly string[];
  authorRole: string | null;
  roundTitle: string | null;
  dueAt: Date;
};

export type Queue = PagePlace & { lines: QueueLine[]; total: number; size: number };

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
  return beginning(text.body, EXCERPT_CHARACTERS);
}

function beginning(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

type QueueRow = CaseRow & {
  round: { title: string } | null;
  assignee: { displayName: string } | null;
};

function lineOf(
  entry: QueueEntry,
  row: QueueRow,
  { subject, hasDraft }: { subject: Subject; hasDraft: boolean },
): QueueLine {
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
    proposalKind: subject.proposalKind,
    title: subject.text.title,
    // What is held is read in its case, which notes who read it.
    body: beginning(subject.text.body, row.state === "held" ? EXCERPT_CHARACTERS : READ_CHARACTERS),
    question: subject.question ?? null,
    assignee: row.assignee?.displayName ?? null,
    hasDraft,
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
  const drafts = await casesWithDraft(
    client,
    moderator,
    rows.map(({ id }) => id),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return queueFor(rows.map(caseOf), moderator, now).flatMap((entry) => {
    const row = byId.get(entry.case.id);
    const subject = subjects.get(entry.case.id);
    return row && subject ? [lineOf(entry, row, { subject, hasDraft: drafts.has(row.id) })] : [];
  });
}

export type QueueRequest = {
  filter: QueueFilter;
  page: number;
  /** So many on a page. */
  size?: number;
  alsoPersonId: string | null;
};

/** A page of what waits for this staff member, oldest first. */
export async function queuePage(
  actor: StaffActor,
  { filter, page: wanted, size = QUEUE_PAGE_SIZE, alsoPersonId }: QueueRequest,
  now: Date,
): Promise<Queue> {
  const client = await database();
  const where = queueWhere(actor, filter, now);
  const total = await client.moderationCase.count({ where });
  const { skip, take, ...place } = pageWindow(total, wanted, size);
  const rows = await client.moderationCase.findMany({
    where,
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    skip,
    take,
    select: {
      ...caseColumns,
      round: { select: { title: true } },
      assignee: { select: { displayName: true } },
    },
  });
  return {
    ...place,
    total,
    size,
    lines: await linesOf(client, rows, moderatorOf(actor, alsoPersonId), now),
  };
}

/** So many of the oldest cases are looked through for one that this moderator may decide. */
const LOOKED_THROUGH = 20;

/** The oldest case of a filter that waits for this moderator and is not locked for them; null when nothing is left. */
export async function nextCase(
  actor: StaffActor,
  filter: QueueFilter,
  alsoPersonId: string | null,
  now: Date,
): Promise<string | null> {
  const client = await database();
  const rows = await client.moderationCase.findMany({
    where: queueWhere(actor, filter, now),
    orderBy: [{ openedAt: "asc" }, { id: "asc" }],
    take: LOOKED_THROUGH,
    select: caseColumns,
  });
  const queue = queueFor(rows.map(caseOf), moderatorOf(actor, alsoPersonId), now);
  return queue.find(({ locked }) => locked === null)?.case.id ?? null;
}
