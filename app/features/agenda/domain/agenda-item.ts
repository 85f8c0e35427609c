/**
 * Rule: an agreement says what, has an owner, a basis and an indicator or the mark "not testable"; its status moves
 * with a note on the day it is recorded, beside the day it happened, and the history stays; what it brought names its source. Source: design, section 3 (agenda item).
 */
import {
  commitmentGaps,
  type Commitment,
  type CommitmentGap,
} from "~/features/principles/domain/commitment";

export const AGENDA_STATES = ["open", "running", "done", "notYet"] as const;
export type AgendaState = (typeof AGENDA_STATES)[number];

export interface AgendaItemToPublish extends Commitment {
  what: string;
}

export type AgendaGap = { code: "what_missing" } | CommitmentGap;

export type AgendaItemVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly AgendaGap[] };

/** Whether an agreement can stand on the agenda; otherwise all that it lacks. */
export function agendaItemVerdict(item: AgendaItemToPublish): AgendaItemVerdict {
  const missing: AgendaGap[] = [];
  if (item.what.trim() === "") missing.push({ code: "what_missing" });
  missing.push(...commitmentGaps(item));
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

export interface AgendaOutcome {
  /** What came of it, in words. */
  text: string;
  /** The number with its unit ("12 places"), when there is one. */
  figure: string | null;
  /** Where it can be read: a figure without a source says nothing. */
  source: string;
  /** "YYYY-MM-DD". */
  on: string;
}

export type AgendaOutcomeGap =
  { code: "outcome_text_missing" } | { code: "source_missing" } | { code: "outcome_in_future" };

export type AgendaOutcomeVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly AgendaOutcomeGap[] };

/** Whether this can be written down as what an agreement brought; `today` is the date in Amsterdam. */
export function agendaOutcomeVerdict(outcome: AgendaOutcome, today: string): AgendaOutcomeVerdict {
  const missing: AgendaOutcomeGap[] = [];
  if (outcome.text.trim() === "") missing.push({ code: "outcome_text_missing" });
  if (outcome.source.trim() === "") missing.push({ code: "source_missing" });
  if (outcome.on > today) missing.push({ code: "outcome_in_future" });
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

/** From each state, the states it can go to. What was done can turn out not to be: it then runs again. */
export const AGENDA_TRANSITIONS: Readonly<Record<AgendaState, readonly AgendaState[]>> = {
  open: ["running", "done", "notYet"],
  running: ["done", "notYet"],
  notYet: ["open", "running", "done"],
  done: ["running"],
};

export interface AgendaStatusEntry {
  state: AgendaState;
  note: string;
  /** The earlier day on which it happened, "YYYY-MM-DD"; null when that is the day of recording. */
  happenedOn: string | null;
}

/** A line of the history, with the day on which it was recorded. */
export type RecordedStatus = AgendaStatusEntry & { on: string };

export type AgendaStatusVerdict =
  | { ok: true; entry: AgendaStatusEntry }
  | { ok: false; code: "other_body" | "wrong_state" | "note_missing" }
  | { ok: false; code: "date_in_future" | "before_last_entry" };

/**
 * Whether the owner may write this status into the history, which is ordered from old to new. `today` is the date in
 * Amsterdam and the day of the line; work that was done earlier says so, on no day before what the last line tells of.
 */
export function changeAgendaStatus(
  item: {
    state: AgendaState;
    ownerBodyIds: readonly string[];
    history: readonly RecordedStatus[];
  },
  entry: AgendaStatusEntry,
  actorBodyId: string,
  today: string,
): AgendaStatusVerdict {
  if (!item.ownerBodyIds.includes(actorBodyId)) return { ok: false, code: "other_body" };
  if (!AGENDA_TRANSITIONS[item.state].includes(entry.state)) {
    return { ok: false, code: "wrong_state" };
  }
  if (entry.note.trim() === "") return { ok: false, code: "note_missing" };
  const happenedOn = entry.happenedOn ?? today;
  if (happenedOn > today) return { ok: false, code: "date_in_future" };
  const last = item.history.at(-1);
  if (last && happenedOn < (last.happenedOn ?? last.on)) {
    return { ok: false, code: "before_last_entry" };
  }
  return { ok: true, entry };
}
