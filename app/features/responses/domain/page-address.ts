/**
 * Rule: a page of questions has an address of its own, so that going back and reloading work, and one that says whether
 * it is paged calmly, one question at a time.
 * Source: design, section 6 (surveys).
 */

/** The Dutch address of a page of questions; `usePath` makes it one in the reader's language. */
export function pageAddress(slug: string, page: string, calm: boolean): string {
  return `/vragenlijsten/${slug}/vragen/${page}${calm ? "?calm=1" : ""}`;
}
