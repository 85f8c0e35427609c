/**
 * Rule: where a survey stands for who made it is a matter of its state and of the clock: open, but not yet, is planned. And
 * what the list of surveys at the desk can be asked. Source: design, states and invariants (Survey); issue 19, part B.
 */
import type { ListDescription } from "~/features/vocabulary/domain/list-view";
import { stateAt } from "./survey-state";
import type { SurveyState } from "./survey-state";

/** In the order in which a survey goes through them. */
export const DESK_STATES = [
  "draft",
  "planned",
  "open",
  "closed",
  "reported",
  "withdrawn",
] as const satisfies readonly (SurveyState | "planned")[];
export type DeskState = (typeof DESK_STATES)[number];

/** The state for the desk at `now`. */
export function deskStateAt(
  { state, opensAt, closesAt }: { state: SurveyState; opensAt: Date | null; closesAt: Date | null },
  now: Date,
): DeskState {
  const present = stateAt({ state, closesAt: closesAt ?? undefined }, now);
  return present === "open" && opensAt !== null && now < opensAt ? "planned" : present;
}

export const DESK_SURVEYS = {
  searched: true,
  sorts: { title: "asc", round: "asc", opens: "desc", closes: "desc" },
  sort: "closes",
  filters: { stand: DESK_STATES, ronde: null },
  chips: "stand",
  chipSorts: {
    planned: { by: "opens", direction: "asc" },
    open: { by: "closes", direction: "asc" },
  },
} as const satisfies ListDescription;
