/**
 * Rule: the thread can be walked from every page that touches it, so there is one address for a theme.
 * Source: design, surface (/rondes/:slug/terugkoppeling) and the issue on reporting back (permanent addresses).
 */

/** The Dutch path of the reporting back of a round. */
export function reportBackAddress(roundSlug: string): string {
  return `/rondes/${roundSlug}/terugkoppeling`;
}

/** The Dutch path of one theme, with everything it rests on. */
export function themeAddress(roundSlug: string, themeSlug: string): string {
  return `${reportBackAddress(roundSlug)}/${themeSlug}`;
}
