/**
 * Rule: what the list of decided items can be asked. Who does not read the words of what is decided does not search in them.
 * Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";
import { REVIEWED_KINDS } from "./moderation-case";
import { OUTCOME_KINDS } from "./outcome";

export const DECIDED_LIST = {
  searched: true,
  sorts: { decided: "desc" },
  sort: "decided",
  filters: { uitkomst: OUTCOME_KINDS, soort: REVIEWED_KINDS, ronde: null, door: null },
} as const satisfies ListDescription;

export const DECIDED_WITHOUT_WORDS = { ...DECIDED_LIST, searched: false } as const;
