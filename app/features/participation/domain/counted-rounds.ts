/**
 * Rule: what the list of rounds whose counts are entered can be asked. Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";

export const COUNTED_ROUNDS = {
  searched: true,
  sorts: { title: "asc", opened: "desc" },
  sort: "opened",
  filters: {},
} as const satisfies ListDescription;
