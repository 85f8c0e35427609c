/**
 * Rule: the product proposes an honest sentence about involvement: how many, as ranges, how often,
 * when, and what is not known. This is the content; the words are made per language.
 * Source: design, section 6 (honest sentence).
 */
import type { Assumptions } from "./assumptions";
import type { Figures, RoundFigures } from "./figures";
import type { Interval, Range } from "./interval";
import { addIntervals } from "./interval";
import type { Role } from "./roles";

/** How often people took part; `some` carries how many came back. */
export type Frequency =
  | { readonly kind: "onceEach" }
  | { readonly kind: "some"; readonly repeat: Interval }
  | { readonly kind: "perhaps"; readonly repeat: Interval };

/** When the input came, seen from the moment the scope was fixed. */
export type ScopeClause =
  | { readonly kind: "allBefore" }
  | { readonly kind: "allAfter" }
  | { readonly kind: "unknown" }
  | {
      readonly kind: "split";
      readonly before: Interval;
      readonly after: Interval;
      readonly unknown: Interval;
    };

export interface HonestSentence {
  /** Nobody is known to have taken part: the sentence says just that. */
  readonly isEmpty: boolean;
  /** Roles that are known to have or can have taken part, in the order of `ROLES`. */
  readonly roles: readonly { readonly role: Role; readonly persons: Range }[];
  readonly total: Interval;
  readonly frequency: Frequency;
  readonly frames: ScopeClause;
  /** People who took part and whose role is in no source. */
  readonly unknownRoles: Interval;
  /** Activities of which no source says how many people were there. */
  readonly uncounted: number;
  readonly assumptions: Assumptions;
}

function frequencyOf({ repeat }: Figures): Frequency {
  if (repeat.max === 0) return { kind: "onceEach" };
  return repeat.min > 0 ? { kind: "some", repeat } : { kind: "perhaps", repeat };
}

function scopeOf({ frames: { before, after, unknown } }: Figures): ScopeClause {
  if (after.max === 0 && unknown.max === 0) return { kind: "allBefore" };
  if (before.max === 0 && unknown.max === 0) return { kind: "allAfter" };
  if (before.max === 0 && after.max === 0) return { kind: "unknown" };
  return { kind: "split", before, after, unknown };
}

/** The content of the sentence to quote. */
export function honestSentence(figures: RoundFigures): HonestSentence {
  return {
    isEmpty: figures.everybody.max === 0,
    roles: figures.roles
      .filter(({ persons }) => persons.min > 0 || (persons.max ?? 0) > 0)
      .map(({ role, persons }) => ({ role, persons })),
    total: figures.total.persons,
    frequency: frequencyOf(figures.total),
    frames: scopeOf(figures.total),
    unknownRoles: addIntervals(figures.unknownRoles.map(({ persons }) => persons)),
    uncounted: figures.uncounted.length,
    assumptions: figures.assumptions,
  };
}
