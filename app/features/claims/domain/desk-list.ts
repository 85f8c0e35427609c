/**
 * Rule: what the list of claims at the desk can be asked. A claim is work when it was sent in and is not made checkable yet,
 * or when somebody contradicts it and nobody has judged that. Source: issue 19, part B (lists as tables).
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";
import { CLAIM_STATES } from "./claim";

export const CLAIM_WORK = ["waiting", "challenged", "judged"] as const;
export type ClaimWork = (typeof CLAIM_WORK)[number];

export const DESK_CLAIMS = {
  searched: true,
  sorts: { text: "asc", sent: "asc", round: "asc" },
  sort: "sent",
  filters: { werk: CLAIM_WORK, oordeel: CLAIM_STATES, ronde: null },
  chips: "werk",
  chipSorts: { judged: { by: "sent", direction: "desc" } },
} as const satisfies ListDescription;
