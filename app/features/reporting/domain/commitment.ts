/**
 * Rule: every due date of every body is one list, overdue first, and none can be edited away. Whether a promise is
 * overdue or was kept late is computed from its dates. Source: design, section 3 ("overdue" is computed, every
 * deadline has an owner) and surface (/beloften).
 */
import { isOverdue } from "~/features/calendar/domain/deadline";

export const COMMITMENT_KINDS = [
  "sessionReport",
  "themeReply",
  "proposalReply",
  "roundReply",
  "formalReaction",
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/** In the order of the page. "undated" is owed, but no source names a day: only for what was imported. */
export const COMMITMENT_STATES = ["overdue", "undated", "open", "keptLate", "kept"] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export interface DatedCommitment {
  kind: CommitmentKind;
  /** The session, theme, proposal, round or advice it is about. */
  subjectId: string;
  title: string;
  ownerBodyId: string;
  dueAt: Date | null;
  keptAt: Date | null;
  /** Made up, to show how it works: never counted beside real promises. */
  example?: boolean;
}

export interface CommitmentItem extends DatedCommitment {
  state: CommitmentState;
}

/** The state of one promise at `now`. */
export function commitmentState(
  commitment: Pick<DatedCommitment, "dueAt" | "keptAt">,
  now: Date,
): CommitmentState {
  const { dueAt, keptAt } = commitment;
  if (keptAt) return dueAt && isOverdue(dueAt, keptAt) ? "keptLate" : "kept";
  if (!dueAt) return "undated";
  return isOverdue(dueAt, now) ? "overdue" : "open";
}

/**
 * All promises with their state: overdue first and the longest overdue on top, then undated, then open with the
 * nearest day on top, then what was kept, the newest on top.
 */
export function listCommitments(
  commitments: readonly DatedCommitment[],
  now: Date,
): CommitmentItem[] {
  const time = (date: Date | null) => date?.getTime() ?? 0;
  return commitments
    .map((commitment): CommitmentItem => ({
      ...commitment,
      state: commitmentState(commitment, now),
    }))
    .sort((a, b) => {
      const byState = stateOrder(a.state) - stateOrder(b.state);
      if (byState !== 0) return byState;
      const byDate = a.keptAt ? time(b.keptAt) - time(a.keptAt) : time(a.dueAt) - time(b.dueAt);
      return byDate || (a.subjectId < b.subjectId ? -1 : 1);
    });
}

/** Late or not, what was kept stands together. */
function stateOrder(state: CommitmentState): number {
  return COMMITMENT_STATES.indexOf(state === "keptLate" ? "kept" : state);
}

export interface KeptRate {
  kept: number;
  keptLate: number;
  overdue: number;
  /** Kept in time, of all that had to be kept by now; from 0 to 1, null when nothing had to be yet. */
  rate: number | null;
}

/** Real promises before examples, each in the order of the list. */
export function realFirst<Item extends { readonly example?: boolean }>(
  items: readonly Item[],
): Item[] {
  return [...items].sort((a, b) => Number(a.example ?? false) - Number(b.example ?? false));
}

/** So many promises of one state. */
export interface CountedCommitments {
  state: CommitmentState;
  count: number;
}

/** How many promises were kept in time. Open and undated ones are no part of the rate. */
export function keptRate(counted: readonly CountedCommitments[]): KeptRate {
  const sum = (state: CommitmentState) =>
    counted.reduce((total, row) => total + (row.state === state ? row.count : 0), 0);
  const kept = sum("kept");
  const keptLate = sum("keptLate");
  const overdue = sum("overdue");
  const due = kept + keptLate + overdue;
  return { kept, keptLate, overdue, rate: due === 0 ? null : kept / due };
}

/** So many promises of one body, one state and one year. */
export interface CountedOfBody extends CountedCommitments {
  ownerBodyId: string;
  /** In which they are due in Amsterdam; null without a day. */
  year: number | null;
}

function groupBy<Key>(
  items: readonly CountedOfBody[],
  keyOf: (item: CountedOfBody) => Key,
): Map<Key, CountedOfBody[]> {
  const groups = new Map<Key, CountedOfBody[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export interface BodyRecord extends KeptRate {
  ownerBodyId: string;
  /** Per year in which the promise was due, oldest first. */
  years: readonly (KeptRate & { year: number })[];
}

/** The record of each body, over time. */
export function keptRatesByBody(counted: readonly CountedOfBody[]): BodyRecord[] {
  return [...groupBy(counted, ({ ownerBodyId }) => ownerBodyId)].map(([ownerBodyId, own]) => {
    const years = [...groupBy(own, ({ year }) => year)]
      .flatMap(([year, group]) => (year === null ? [] : [{ year, ...keptRate(group) }]))
      .sort((one, other) => one.year - other.year);
    return { ownerBodyId, ...keptRate(own), years };
  });
}
