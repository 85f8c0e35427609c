/**
 * Rule: what the lists of themes and of answers that are owed can be asked. An answer is late, due within a week, due later,
 * or without a day. Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";

/** A theme is being written, is public and has no answer, or is answered. */
export const THEME_LIST_STATUSES = ["draft", "published", "replied"] as const;
export type ThemeListStatus = (typeof THEME_LIST_STATUSES)[number];

export const DESK_THEMES = {
  searched: true,
  sorts: { title: "asc", round: "desc", lines: "desc", due: "asc" },
  sort: "round",
  filters: { stand: THEME_LIST_STATUSES, ronde: null },
  chips: "stand",
} as const satisfies ListDescription;

export const ANSWER_TERMS = ["overdue", "soon", "later", "undated"] as const;
export type AnswerTerm = (typeof ANSWER_TERMS)[number];

/** So long before its day an answer is due soon. */
export const SOON_IN_DAYS = 7;

export const OWED_ANSWERS = {
  searched: true,
  sorts: { due: "asc", title: "asc", round: "asc" },
  sort: "due",
  filters: { termijn: ANSWER_TERMS, soort: ["theme", "proposal"], lichaam: null, ronde: null },
  chips: "termijn",
} as const satisfies ListDescription;
