/**
 * Rule: a tablet at a session that works without network has one page, from the start to the end of each visit; nothing that
 * was answered stands in its address.
 * Source: design, section 5 (people without names).
 */

/**
 * The Dutch address of that page.
 * @param stops where staff make it an ordinary browser again
 */
export function tabletAddress(slug: string, stops = false): string {
  return `/vragenlijsten/${slug}/kiosk/tablet${stops ? "?uit" : ""}`;
}

/** The Dutch address to which it sends what waited. */
export function tabletSendAddress(slug: string): string {
  return `${tabletAddress(slug)}?${SENDS}`;
}

const SENDS = "verstuur";

/** Whether something is sent to this address, so that the page itself is not asked for. */
export function isSentTo(address: URLSearchParams): boolean {
  return address.has(SENDS);
}
