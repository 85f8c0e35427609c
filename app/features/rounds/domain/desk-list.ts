/**
 * Rule: what the list of rounds at the desk can be asked: its order, the state of a round, and words of its name.
 * Source: issue 19, part B (lists as tables).
 */
import { ROUND_STATES } from "~/features/vocabulary/domain/round-state";
import type { ListDescription } from "~/features/vocabulary/domain/list-view";

export const DESK_ROUNDS = {
  searched: true,
  sorts: { title: "asc", closes: "asc", reply: "asc", created: "desc" },
  sort: "created",
  filters: { staat: ROUND_STATES },
  chips: "staat",
} as const satisfies ListDescription;
