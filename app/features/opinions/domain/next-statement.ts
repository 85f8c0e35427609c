/**
 * Rule: results stand never beside the buttons, so that nobody answers what others answered: they come after the last
 * statement or on request. Somebody may leave a statement; it waits until the end, and no opinion is stored of it.
 * Source: the wish for opinions before results; anchor: Polis.
 */
import type { OpinionChoice } from "./opinion-statement";

interface Asked {
  readonly id: string;
  readonly mine: OpinionChoice | null;
}

/** What the address of the page says: one statement by name, the one that was left or answered last, or the results. */
export interface OpinionView {
  readonly statement: string | null;
  readonly after: string | null;
  readonly results: boolean;
}

export type OpinionStep =
  | {
      readonly kind: "ask";
      readonly id: string;
      /** Where leaving this one leads: the next one without an opinion; null when it was the last. */
      readonly skipTo: string | null;
    }
  | { readonly kind: "results"; /** Statements that somebody left. */ readonly left: number };

/** What a page asks, or that it shows what came of it. */
export function opinionStep(
  statements: readonly Asked[],
  view: OpinionView,
  isOpen: boolean,
): OpinionStep {
  const left = statements.filter(({ mine }) => mine === null);
  const results = { kind: "results", left: isOpen ? left.length : 0 } as const;
  if (!isOpen || view.results) return results;
  const placeOf = (id: string | null) => statements.findIndex((statement) => statement.id === id);
  const nextAfter = (place: number) =>
    statements.find(({ mine }, at) => at > place && mine === null) ?? null;
  const asked = statements[placeOf(view.statement)] ?? nextAfter(placeOf(view.after));
  if (!asked) return results;
  return { kind: "ask", id: asked.id, skipTo: nextAfter(placeOf(asked.id))?.id ?? null };
}
