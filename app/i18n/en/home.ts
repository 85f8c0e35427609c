import type { Translated } from "../translated";
import type { home as dutch } from "../nl/home";

export const home: Translated<typeof dutch> = {
  promise: "Tell what youth care feels like. See what happens with it.",
  lead: "Here young people and parents from Twente help to make youth care better. You do not have to give a name. Every question deserves an answer.",
  openNow: "Open now",
  goToRound: "More about this round",
  fillIn: "Fill in the survey",
  doors: "How you can take part",
  doorSurvey: "Tell us",
  doorSurveyText: "Fill in a survey on your phone. You can always stop and go on later.",
  doorSurveyNone: "No survey is open now. See what is going on.",
  doorSession: "Come along",
  doorSessionText: "Talk with us at a session, with people who listen.",
  doorSessionNext: "Next: {date}",
  doorProposal: "Write a proposal",
  doorProposalText: "Write what must get better. The municipality answers.",
  doorProposalTerm_one: "an answer within {count} day",
  doorProposalTerm_other: "an answer within {count} days",
  doneWithInput: "This was done with your input",
  noAnswers: "No answers yet",
  noAnswersText: "As soon as there is an answer, you can read it here.",
  allAnswers: "All rounds and answers",
  answeredBy: "{body}, {date}",
  principleDoor: "Why this exists",
  principleText:
    "In 2021 fourteen municipalities asked for input for their plan for youth care. But who really took part, and what was done with it? That was almost impossible to find. Here you can always find it.",
  principleLink: "See who took part in 2021",
  example: "example",
};
