/** The Dutch address of a page of questions; `usePath` makes it one in the reader's language. */
export function pageAddress(slug: string, page: string, calm: boolean): string {
  return `/vragenlijsten/${slug}/vragen/${page}${calm ? "?calm=1" : ""}`;
}
