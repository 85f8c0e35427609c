/**
 * Rule: a survey is there for everyone from the moment it opens; a draft is not, and one that was taken back no more.
 * A round shows its surveys, so this stands below both.
 * Source: the issue on surveys (states).
 */

export const PUBLIC_SURVEY_STATES = ["open", "closed", "reported"] as const;

/** The filter of a query. */
export const PUBLIC_SURVEY = { state: { in: [...PUBLIC_SURVEY_STATES] } };

/** Whether everyone may see this survey. */
export function isPublicSurvey({ state }: { state: string }): boolean {
  return PUBLIC_SURVEY_STATES.some((known) => known === state);
}
