/**
 * Rule: the report of a session is there for everyone once it is published; a draft is its writer's. Rounds wait for it
 * and feeds tell of it, so the answer to "may everyone see this" stands below them.
 * Source: design, section 3 (report of a session).
 */

/** The filter of a query. */
export const PUBLIC_REPORT = { publishedAt: { not: null } };

/** Whether everyone may read this report; one that was never begun is not there. */
export function isPublicReport<Report extends { publishedAt: Date | null }>(
  report: Report | null | undefined,
): report is Report & { publishedAt: Date } {
  return report != null && report.publishedAt !== null;
}
