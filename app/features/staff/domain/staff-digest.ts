/**
 * Rule: on working days, from eight in the morning in Amsterdam, each member of staff gets at most one message with all that
 * waits: what is overdue, what is due within seven days, and what came in. Nothing comes on Saturday and Sunday; Monday tells
 * of them. A message comes only when there is something new in it, and once a week also when the same still waits. Who heard
 * of something hears of it again only when it is more, when it is overdue, or after it was gone.
 * Source: issue 19, D (daily digest, due in 7 days, overdue).
 */
import {
  addToDate,
  amsterdamDate,
  dayOfWeek,
  wallClock,
} from "~/features/calendar/domain/amsterdam-time";
import { isOverdue } from "~/features/calendar/domain/deadline";
import { DIGEST_PARTS } from "./staff-notices";
import type { DigestPart } from "./staff-notices";
import { WORK_KINDS } from "./staff-work";
import type { OpenWork, WorkKind } from "./staff-work";

/** Before eight people are under way; after six it waits for the next morning. */
const FROM_TIME = "08:00";
const UNTIL_TIME = "18:00";
const FRIDAY = 5;
const DAYS_AHEAD = 7;

/** Work that goes on by itself, and of which nothing waits. */
const UNDER_WAY: readonly WorkKind[] = ["rounds", "sessions"];

/** Work that has a day on which it is due. */
export type WorkTerm = Omit<OpenWork, "since"> & { dueAt: Date };

/** The day of the digest that may be sent at this moment; null at night and at the weekend. */
export function digestDay(now: Date): string | null {
  const { date, time } = wallClock(now);
  if (dayOfWeek(date) > FRIDAY || time < FROM_TIME || time >= UNTIL_TIME) return null;
  return date;
}

/** Until when something has to be due to stand in a digest of this moment: the end of the seventh day. */
export function dueSoonUntil(now: Date): string {
  return addToDate(amsterdamDate(now), { days: DAYS_AHEAD });
}

/** One line of a digest: so much of this kind, with the first day on which it is or was due. */
export type DigestLine = {
  part: DigestPart;
  kind: WorkKind;
  count: number;
  dueOn: string | null;
};

/** How much somebody heard of, by what it is; it names no single piece of work. */
export type Told = Readonly<Record<string, number>>;

/** What was told last, and when. */
export type LastDigest = { day: string; told: Told };

type Counted = Omit<DigestLine, "dueOn"> & { key: string; dueOn: string | null };

function counted(
  work: readonly OpenWork[],
  terms: readonly WorkTerm[],
  heard: readonly DigestPart[],
  now: Date,
): Counted[] {
  const lastDay = dueSoonUntil(now);
  const waiting = work
    .filter(({ kind }) => !UNDER_WAY.includes(kind))
    .map(({ kind, count, roundId, bodyId }): Counted => ({
      ...{ part: "waiting", kind, count, dueOn: null },
      key: ["waiting", kind, roundId, bodyId].join(":"),
    }));
  const due = terms.flatMap(({ kind, count, roundId, bodyId, dueAt }): Counted[] => {
    const dueOn = amsterdamDate(dueAt);
    const part = isOverdue(dueAt, now) ? "overdue" : "dueSoon";
    if (part === "dueSoon" && dueOn > lastDay) return [];
    return [{ part, kind, count, dueOn, key: [part, kind, roundId, bodyId, dueOn].join(":") }];
  });
  return [...due, ...waiting].filter(({ part, count }) => count > 0 && heard.includes(part));
}

/** The lines of a digest: what is overdue first, then what is due, then what waits; each kind once in each part. */
function linesOf(all: readonly Counted[]): DigestLine[] {
  return DIGEST_PARTS.flatMap((part) =>
    WORK_KINDS.flatMap((kind) => {
      const same = all.filter((one) => one.part === part && one.kind === kind);
      const [first = null] = same.flatMap(({ dueOn }) => dueOn ?? []).sort();
      const count = same.reduce((sum, one) => sum + one.count, 0);
      return count === 0 ? [] : [{ part, kind, count, dueOn: first }];
    }),
  );
}

/** The Monday of the week of a day. */
function weekOf(day: string): string {
  return addToDate(day, { days: 1 - dayOfWeek(day) });
}

/** A digest as it would be now, and whether it is sent. */
export type Digest = { isDue: boolean; lines: DigestLine[]; told: Told };

/**
 * What one member of staff is told.
 * @param work what waits for them, and `terms` what of their work is due
 * @param heard the parts they want to hear
 * @param last their digest before this one; null when there was none
 */
export function digestOf(
  work: readonly OpenWork[],
  terms: readonly WorkTerm[],
  heard: readonly DigestPart[],
  last: LastDigest | null,
  now: Date,
): Digest {
  const all = counted(work, terms, heard, now);
  const told: Record<string, number> = {};
  for (const { key, count } of all) told[key] = (told[key] ?? 0) + count;
  const isNew = Object.entries(told).some(([key, count]) => count > (last?.told[key] ?? 0));
  const isFirstOfWeek = last === null || weekOf(last.day) !== weekOf(amsterdamDate(now));
  return { isDue: all.length > 0 && (isNew || isFirstOfWeek), lines: linesOf(all), told };
}
