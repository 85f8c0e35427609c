/**
 * Rule: numbers of people of a role are exact for what is about the whole region, and bands for what is about one
 * municipality or some of them: beside a local round, a round for two would tell how many people the other one has.
 * Counts from public documents are exact everywhere.
 * Source: design, section 7 (always exact, never exact).
 */
import { PARTIAL_SCOPES } from "~/features/vocabulary/domain/round-state";

/** What something is about: a round of the region or of a part of it, and a municipality of its own if it has one. */
export interface About {
  readonly scope: string;
  readonly municipality?: object | string | null;
}

/** Whether something is about a part of the region: then no number of people of a role and no role beside words stands in it. */
export function isOfPartOfRegion({ scope, municipality = null }: About): boolean {
  return PARTIAL_SCOPES.includes(scope) || municipality !== null;
}

/**
 * Rule: the number of municipalities reached is exact, until it comes so near to all of them, or to the number of
 * people, that it would say how many people one municipality has; from there on it is "at least".
 * @param reached municipalities that somebody came from
 * @param people different people
 * @param municipalities of the region
 */
export function shownReach(
  reached: number,
  people: number,
  municipalities: number,
  threshold: number,
): { readonly reached: number; readonly isReachExact: boolean } {
  const cap = Math.min(Math.max(people - threshold + 2, 0), municipalities - 1);
  return reached < cap
    ? { reached, isReachExact: true }
    : { reached: Math.max(0, Math.min(cap, reached)), isReachExact: false };
}

/** What is known of where the people of a round came from. */
export interface Reach {
  /** Municipalities named by people here, and different people here. */
  readonly places: number;
  readonly people: number;
  /** The most that public documents name or count. */
  readonly inDocuments: number;
  readonly of: number;
}

/** How many municipalities a round reached, as it may be shown. */
export function roundReach(
  { places, people, inDocuments, of }: Reach,
  threshold: number,
): { reached: number; isExact: boolean; of: number } {
  const here = shownReach(places, people, of, threshold);
  const isExact = people === 0 || (here.isReachExact && here.reached >= inDocuments);
  return { reached: Math.max(here.reached, inDocuments), isExact, of };
}
