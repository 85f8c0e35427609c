/** Why a change of a questionnaire is refused: the pages of the builder say it above what they show. */
export const CHANGE_REFUSALS = {
  conflict: {},
  already_closed: {},
  withdrawn: {},
  unknown: {},
  page_not_empty: {},
  last_page: {},
  too_much: {},
} as const;
