/**
 * Rule: limits keep a questionnaire readable for people and quick for the engine. Only a list to choose from may be long:
 * all municipalities or countries fit in a dropdown.
 * Source: design, surveys.
 */
export const MOST_OPTIONS = 60;
export const MOST_OPTIONS_IN_DROPDOWN = 500;
export const MOST_PAGES = 60;
export const MOST_QUESTIONS = 200;
/** UTF-16 units of one text. */
export const LONGEST_TEXT = 2_000;
