/**
 * Rule: what the councils of a region decided on one paper is recorded at once: one outcome, day and source for all, and
 * for each council the exceptions. A council of which something was recorded stays as it is unless its row says otherwise,
 * so that a hurried "all adopted" never overwrites points of its own. Points are recorded council by council.
 * Source: issue on new documents (decisions of all councils in one grid).
 */
import type { DecisionGap, DecisionState } from "./decision";
import { recordDecisionVerdict } from "./decision";

/** Outcomes that say all by themselves; points of a council need their own words. */
export const GRID_STATES = [
  "scheduled",
  "adopted",
  "rejected",
  "deferred",
  "unknown",
] as const satisfies readonly DecisionState[];
export type GridState = (typeof GRID_STATES)[number];

/** What a row may say beside an outcome: the same as all, or nothing new. */
export const ROW_CHOICES = ["all", "keep"] as const;
export type RowChoice = (typeof ROW_CHOICES)[number] | GridState;

export interface GridAnswer {
  readonly decidedOn: string | null;
  readonly source: string | null;
}

export interface GridRow extends GridAnswer {
  readonly bodyId: string;
  readonly choice: RowChoice;
}

export interface Grid extends GridAnswer {
  readonly state: GridState | null;
  readonly note: string | null;
  readonly rows: readonly GridRow[];
}

export interface GridDecision {
  readonly bodyId: string;
  readonly state: GridState;
  readonly decidedOn: string | null;
  readonly decidedOnNote: string | null;
  readonly source: string | null;
}

/** What is wrong: `bodyId` is null when it is wrong for all at once. */
export interface GridGap {
  readonly bodyId: string | null;
  readonly code: DecisionGap["code"] | "state_missing";
}

export type GridVerdict =
  | { ok: true; decisions: readonly GridDecision[] }
  | { ok: false; code: "incomplete"; missing: readonly GridGap[] };

/** Reads a grid into the decisions it means; `today` is the date in Amsterdam. */
export function readGrid(grid: Grid, today: string): GridVerdict {
  const decisions: GridDecision[] = [];
  const missing: GridGap[] = [];
  for (const row of grid.rows) {
    if (row.choice === "keep") continue;
    const state = row.choice === "all" ? grid.state : row.choice;
    if (state === null) {
      missing.push({ bodyId: null, code: "state_missing" });
      continue;
    }
    const decidedOn = row.decidedOn ?? (row.choice === "all" ? grid.decidedOn : null);
    const decision = {
      bodyId: row.bodyId,
      state,
      decidedOn,
      decidedOnNote: decidedOn === null ? grid.note : null,
      source: row.source ?? grid.source,
    };
    const verdict = recordDecisionVerdict(
      { ...decision, stage: "decision", wording: null, localPoints: [] },
      today,
    );
    if (verdict.ok) {
      decisions.push(decision);
      continue;
    }
    const isOfAll = row.choice === "all" && row.decidedOn === null;
    for (const { code } of verdict.missing) {
      missing.push({ bodyId: isOfAll ? null : row.bodyId, code });
    }
  }
  return missing.length > 0 ? { ok: false, code: "incomplete", missing } : { ok: true, decisions };
}
