/** Files that have not got the one shape of a form yet. A line goes with its reason; none is added. */

/** Decide a 4xx status by themselves. */
export const STATUS_LITERALS: readonly string[] = [
  "app/routes/surveys.about.tsx",
  "app/routes/surveys.check.tsx",
  "app/routes/surveys.page.tsx",
  "app/routes/surveys.questions.tsx",
];

/** Routes with an action of their own. */
export const OWN_ACTIONS: readonly string[] = [
  "app/routes/surveys.about.tsx",
  "app/routes/surveys.check.tsx",
  "app/routes/surveys.kiosk.tsx",
  "app/routes/surveys.page.tsx",
  "app/routes/surveys.questions.tsx",
];

/** Commands and queries that take a request or the fields of a form. */
export const TAKE_HTTP: readonly string[] = [
  "app/features/proposals/queries/form.server.ts",
  "app/features/reporting/queries/theme-desk.server.ts",
  "app/features/responses/queries/letters.server.ts",
  "app/features/responses/queries/respondent.server.ts",
  "app/features/responses/queries/survey-pages.server.ts",
  "app/features/rounds/queries/moved-round.server.ts",
  "app/features/surveys/queries/invitations.server.ts",
];
