/** Own templates: what the organisation keeps to begin with. */
export const ownTemplates = {
  title: "Our templates",
  lead: "What you begin with more often. Choose one to make something new. A template never holds data of people.",
  none: "There is no template yet. Keep one on the page of a round, a survey or a session.",
  kind_round: "Rounds",
  kind_survey: "Surveys",
  kind_session: "Sessions",
  keep: "Keep as a template",
  keepRoundLead:
    "Everyone who makes rounds here can begin with it. Kept are the question, the influence, who decides, the promises and the principles. Not the name, the municipalities and the dates.",
  keepSurveyLead:
    "Everyone who makes surveys here can begin with it. Kept are the explanation, the questions and the pictures. Not the answers, the dates and the links.",
  keepSessionLead:
    "Everyone who makes sessions here can begin with it. Kept are the explanation, for whom it is, the programme, the times and the places. Not the day, the address, the link and who is there.",
  name: "Name of the template",
  nameHelp: "Only you and your colleagues see this name.",
  duplicate: "There is a template with this name already. Choose another name.",
  tooMany: "There are 40 templates already. Throw one away first.",
  gone: "This template was thrown away. Choose another one.",
  change: "Another name or away: {name}",
  rename: "Keep the name",
  discard: "Throw the template {name} away",
  done: "Done. Below are your templates.",
  beginWith: "Begin with a template:",
  manage: "All templates",
  ofOurs: "Of our organisation",
};
