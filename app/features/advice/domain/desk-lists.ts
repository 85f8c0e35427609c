/**
 * Rule: what the list of advice can be asked at the desk of the council that writes it and at that of the body that answers
 * it; the latter sees no drafts. Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";

/** Where an advice stands for a list: the reaction is late, is to come (with or without a day), or was given. */
export const ADVICE_LIST_STATUSES = ["draft", "overdue", "due", "answered"] as const;
export type AdviceListStatus = (typeof ADVICE_LIST_STATUSES)[number];

const shared = {
  searched: true,
  sorts: { title: "asc", other: "asc", due: "asc", dated: "desc" },
  sort: "dated",
  chips: "stand",
  chipSorts: {
    overdue: { by: "due", direction: "asc" },
    due: { by: "due", direction: "asc" },
  },
} as const;

export const WRITTEN_ADVICE = {
  ...shared,
  filters: { stand: ADVICE_LIST_STATUSES, wie: null },
} as const satisfies ListDescription;

export const RECEIVED_ADVICE = {
  ...shared,
  filters: { stand: ["overdue", "due", "answered"], wie: null },
} as const satisfies ListDescription;
