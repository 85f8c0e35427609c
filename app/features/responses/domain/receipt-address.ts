/**
 * Rule: the address after sending says whether earlier answers were changed, and how many no longer belonged to the others;
 * nothing of what was answered stands in it.
 * Source: design, section 5 (answers and people stay apart).
 */

/** Names in the query of that address. */
export const CHANGED = "veranderd";
export const DROPPED = "dropped";

/** Where the receipt of a survey stands. */
export function receiptAddress(
  slug: string,
  { changed, dropped }: { changed: boolean; dropped: number },
): string {
  const query = [
    ...(changed ? [`${CHANGED}=1`] : []),
    ...(dropped > 0 ? [`${DROPPED}=${dropped}`] : []),
  ].join("&");
  return `/vragenlijsten/${slug}/bedankt${query === "" ? "" : `?${query}`}`;
}
