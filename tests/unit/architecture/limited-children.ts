/**
 * Parents that have a limited number of rows of a table, as `Table.column that leads to the parent`, each with what
 * limits them: a rule that a command keeps, or the nature of the thing. Reading all rows of one parent is no reading
 * without a bound.
 */
export const LIMITED_CHILDREN: Readonly<Record<string, string>> = {
  "ProposalAuthor.proposalId": "at most MOST_AUTHORS, with those of what was merged into it",
  "Answer.responseId": "one for each question of a survey: at most MOST_QUESTIONS",
  "SurveyPicture.surveyId": "at most MOST_OWN_PICTURES",
  "ReplyTemplate.bodyId": "at most MOST_TEMPLATES",
};
