/**
 * Rule: what the list of sessions at the desk can be asked. What was held and has no report yet is work, and stands first;
 * what is to come stands by its day, and what is done the newest first. Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";

export const DESK_VIEWS = ["todo", "coming", "drafts", "past"] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

export const DESK_SESSIONS = {
  searched: true,
  sorts: { title: "asc", when: "asc", round: "asc" },
  sort: "when",
  filters: { view: DESK_VIEWS, ronde: null, gemeente: null },
  chips: "view",
  chip: "todo",
  chipSorts: { past: { by: "when", direction: "desc" } },
} as const satisfies ListDescription;
