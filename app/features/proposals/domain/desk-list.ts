/**
 * Rule: what the list of proposals at the desk can be asked: those that everybody can read, by where their answer stands.
 * What waits for a moderator stands in the queue. Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";

/** The answer is late, is to come (with or without a day), or was given. */
export const PROPOSAL_LIST_STATUSES = ["overdue", "due", "answered"] as const;
export type ProposalListStatus = (typeof PROPOSAL_LIST_STATUSES)[number];

export const DESK_PROPOSALS = {
  searched: true,
  sorts: { title: "asc", round: "asc", support: "desc", published: "desc", due: "asc" },
  sort: "published",
  filters: { stand: PROPOSAL_LIST_STATUSES, lichaam: null, gemeente: null, ronde: null },
  chips: "stand",
  chipSorts: {
    overdue: { by: "due", direction: "asc" },
    due: { by: "due", direction: "asc" },
  },
} as const satisfies ListDescription;
