/**
 * Rule: people declare one role per contribution, an age band if they like, and come in through one
 * channel; staff and supervisors have no role here and never count as voices.
 * Source: design, section 2 (nouns) and section 6 (honest counting).
 */

/** Roles in the order in which every table and sentence shows them. */
export const ROLES = ["youth", "parent", "nextOfKin", "professional", "other"] as const;
export type Role = (typeof ROLES)[number];

export const AGE_BANDS = ["under12", "from12to15", "from16to17", "from18to27", "over27"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** The way a contribution came in. */
export const CHANNELS = ["online", "session", "paper", "proposal"] as const;
export type Channel = (typeof CHANNELS)[number];

/** For oneself, or on behalf of an organisation. */
export const CAPACITIES = ["self", "organisation"] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Narrows text from outside (a form, a file, a database column) to a role. */
export function isRole(value: string): value is Role {
  return ROLES.some((role) => role === value);
}

/** Narrows text from outside to an age band. */
export function isAgeBand(value: string): value is AgeBand {
  return AGE_BANDS.some((band) => band === value);
}

/** Builds a value for every role, so that a forgotten role does not compile. */
export function perRole<T>(make: (role: Role) => T): Record<Role, T> {
  return {
    youth: make("youth"),
    parent: make("parent"),
    nextOfKin: make("nextOfKin"),
    professional: make("professional"),
    other: make("other"),
  };
}
