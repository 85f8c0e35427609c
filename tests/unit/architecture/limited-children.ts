/**
 * Parents that have a limited number of rows of a table, as `Table.column that leads to the parent`, each with what
 * limits them: a rule that a command keeps, or the nature of the thing. Reading all rows of one parent is no reading
 * without a bound.
 */
export const LIMITED_CHILDREN: Readonly<Record<string, string>> = {
  "LiveQuestion.roomId": "at most MOST_LIVE_QUESTIONS",
  "Activity.roundId": "at most MOST_ACTIVITIES, and the one of the proposals",
  "Survey.roundId": "each is an activity of the round",
  "Session.roundId": "each is an activity of the round",
  "Theme.roundId": "at most MOST_THEMES",
  "OpinionStatement.roundId": "at most MOST_STATEMENTS",
  "Advice.roundId": "at most MOST_ADVICES_OF_A_ROUND",
  "SurveyInvitation.surveyId": "at most MOST_INVITATIONS",
  "SurveyPicture.surveyId": "at most MOST_OWN_PICTURES",
  "Answer.responseId": "one for each question of a survey: at most MOST_QUESTIONS",
  "RoundMunicipality.roundId": "the municipalities of one region",
  "TemplatePicture.templateId": "at most MOST_OWN_PICTURES, as the survey it was taken from",
  "ReplyTemplate.bodyId": "at most MOST_TEMPLATES",
  "ProposalAuthor.proposalId": "at most MOST_AUTHORS",
  "ThemeLink.answerId": "themes that rest on one text, of which a round has at most MOST_THEMES",
  "ThemeLink.proposalId": "likewise",
  "ThemeLink.targetId": "likewise",
  "Reply.proposalId": "what staff answered to one proposal",
  "CaseWriter.caseId": "the writers of one text: at most MOST_AUTHORS",
  "SurveyVersion.surveyId": "another one only when staff open a changed questionnaire",
  "AnswerCount.versionId":
    "counts of the values of one questionnaire, however many people gave them",
  "SourceCount.activityId": "what documents say of one activity, typed in by staff",
  "FigureSnapshot.roundId": "what staff published of one round, with days between",
  "RoundFrameItem.roundId": "what is open and fixed in one round, as staff revised it",
  "RoundReport.roundId": "what staff published of one round",
  "ModerationCase.subjectId":
    "of one text one case is open at a time; another takes a change, reports or an appeal",
  "PreparedReply.bodyId": "one for each thing that waits for one body, and staff write it",
};
