/**
 * Rule: on the page of a round every part of it stands with its number, what of it waits or is late, and where it is done.
 * A note that counts nothing is not said, what is late stands first, and of the things themselves only the first few are named.
 * Source: the issue on the workplace (the round is one place).
 */

export const TALLY_PARTS = [
  "surveys",
  "sessions",
  "proposals",
  "queue",
  "themes",
  "replies",
  "figures",
  "report",
] as const;
export type TallyPart = (typeof TALLY_PARTS)[number];

export type TallyNoteCode =
  | "surveys_open"
  | "surveys_planned"
  | "surveys_draft"
  | "sessions_to_come"
  | "sessions_draft"
  | "sessions_without_attendance"
  | "sessions_without_report"
  | "sessions_report_late"
  | "proposals_unanswered"
  | "cases_late"
  | "cases_held"
  | "themes_draft"
  | "input_in_no_theme"
  | "replies_late"
  | "owed_by";

/** Something that is said of a part; its sentence is `roundDesk.note_<code>`. */
export interface TallyNote {
  code: TallyNoteCode;
  count: number;
  isLate?: boolean;
  /** Of whom it is said. */
  name?: string;
  /** The Dutch path where just this is done. */
  path?: string;
}

/** One of the things that were counted; its state is a word of the terms of its kind. */
export interface TallyEntry {
  title: string;
  /** The Dutch path of its desk. */
  path: string;
  /** The key of the word for its state. */
  state: string;
  /** How many responses or sign-ups it has. */
  count: number;
  date: Date | null;
}

export interface RoundTally {
  part: TallyPart;
  count: number;
  /** For a number that is only known within bounds: at most so many, null for "or more". */
  upTo?: number | null;
  /** Where all of them are done, as a Dutch path; null when they are worked on nowhere. */
  path: string | null;
  notes: readonly TallyNote[];
  entries: readonly TallyEntry[];
}

/** Of the things themselves so many are named; the rest stands in their own list. */
export const MOST_ENTRIES = 6;

/** What is said of a part: nothing of none, and what is late first. */
export function tallyOf(tally: RoundTally): RoundTally {
  const told = tally.notes.filter(({ count }) => count > 0);
  const late = told.filter(({ isLate }) => isLate === true);
  return {
    ...tally,
    notes: [...late, ...told.filter(({ isLate }) => isLate !== true)],
    entries: tally.entries.slice(0, MOST_ENTRIES),
  };
}

/** How much a part says of one thing; 0 when it says nothing. */
export function noteCount(tallies: readonly RoundTally[], code: TallyNoteCode): number {
  const notes = tallies.flatMap((tally) => tally.notes.filter((note) => note.code === code));
  return notes.reduce((sum, { count }) => sum + count, 0);
}
