/**
 * Rule: a page of questions has an address of its own, so that going back and reloading work, and one that says whether
 * it is paged calmly, one question at a time.
 * Source: design, section 6 (surveys).
 */

/** The Dutch address of a page of questions; `usePath` makes it one in the reader's language. */
export function pageAddress(slug: string, page: string, calm: boolean): string {
  return `/vragenlijsten/${slug}/vragen/${page}${calm ? "?calm=1" : ""}`;
}

/** The page about yourself, before the questions. */
export function aboutAddress(slug: string, calm: boolean): string {
  return `/vragenlijsten/${slug}/over-jou${calm ? "?calm=1" : ""}`;
}

/** The page on which everything is looked over. */
export function checkAddress(slug: string): string {
  return `/vragenlijsten/${slug}/nakijken`;
}

/** The page about yourself for whoever looks everything over: it leads back there. */
export function aboutFromCheck(slug: string): string {
  return `/vragenlijsten/${slug}/over-jou?van=nakijken`;
}
