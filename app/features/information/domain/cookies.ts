/**
 * Every cookie of this service: whom it is set for and when it ends. The privacy page lists them, and a test compares the
 * list with what the code sets.
 *
 * Rule: a visitor reads of each cookie what it is for and when it goes; none of them follows anybody.
 * Source: Telecommunicatiewet, article 11.7a, and AVG, article 13.
 */

/** When a cookie ends: with the browser, or after so many seconds. */
type CookieEnd = "browser" | number;

export interface CookieFact {
  /** by which its words are found */
  key: string;
  /** without the prefix that it has on an encrypted connection */
  name: string;
  ends: CookieEnd;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What a visitor or participant can get. */
export const VISITOR_COOKIES = [
  { key: "participant", name: "inbreng-participant", ends: 12 * HOUR },
  { key: "receipt", name: "inbreng-receipt", ends: 15 * MINUTE },
  { key: "form", name: "inbreng-form", ends: "browser" },
  { key: "draft", name: "inbreng-draft", ends: "browser" },
  { key: "letters", name: "inbreng-letters", ends: "browser" },
  { key: "easy", name: "inbreng-easy", ends: 365 * DAY },
  { key: "invitation", name: "inbreng-invitation", ends: 2 * HOUR },
  { key: "reader", name: "inbreng-reader", ends: "browser" },
  { key: "left", name: "inbreng-left", ends: MINUTE },
] as const satisfies readonly CookieFact[];

/** What only somebody of the staff gets, or the tablet that they put at a session. */
export const STAFF_COOKIES = [
  { key: "staff", name: "inbreng-staff", ends: 8 * HOUR },
  { key: "device", name: "inbreng-device", ends: 365 * DAY },
  { key: "typed", name: "inbreng-typed", ends: 5 * MINUTE },
  { key: "newFactor", name: "inbreng-new-factor", ends: 15 * MINUTE },
  { key: "setupLink", name: "inbreng-setup-link", ends: 5 * MINUTE },
  { key: "organisationAsked", name: "inbreng-organisation-asked", ends: 15 * MINUTE },
  { key: "organisation", name: "inbreng-organisation", ends: 15 * MINUTE },
  { key: "organisationSession", name: "inbreng-organisation-session", ends: 12 * HOUR },
  { key: "kiosk", name: "inbreng-kiosk", ends: DAY },
] as const satisfies readonly CookieFact[];

/** An amount of time as a reader says it: the largest unit that fits. */
export type CookieTerm =
  { unit: "browser" } | { unit: "minutes" | "hours" | "days"; count: number };

/** How long a cookie stays, in the largest unit that fits. */
export function cookieTerm({ ends }: CookieFact): CookieTerm {
  if (ends === "browser") return { unit: "browser" };
  if (ends % DAY === 0) return { unit: "days", count: ends / DAY };
  if (ends % HOUR === 0) return { unit: "hours", count: ends / HOUR };
  return { unit: "minutes", count: ends / MINUTE };
}
