import type { experiences as dutch } from "../nl/experiences";
import type { Translated } from "../translated";

export const experiences: Translated<typeof dutch> = {
  title: "How was it for you?",
  lead_session: "You were at a session. Four short questions. You may skip any of them.",
  lead_reportedBack:
    "You took part and there is an answer. Four short questions. You may skip any of them.",
  notAsked: "These questions are for people who took part",
  notAskedText:
    "We ask you after a session you were at. And once more when there is an answer to what you all said.",
  session_space: "Did you feel safe?",
  session_voice: "Could you say what you wanted?",
  session_audience: "Did people listen to you?",
  session_influence: "Do you think something will happen with it?",
  reportedBack_space: "Did you feel safe when you took part?",
  reportedBack_voice: "Could you say what you wanted?",
  reportedBack_audience: "Did people listen to you?",
  reportedBack_influence: "Is something happening with what you all said?",
  answer_yes: "Yes",
  answer_partly: "A bit",
  answer_no: "No",
  answer_unknown: "I don't know",
  nothingSaid: "Choose an answer to at least one question.",
  privacy:
    "Nobody sees what you chose. We only show it once at least {threshold} {threshold:person|people} answered.",
  send: "Send",
  change: "Save what I changed",
  takeBack: "Remove my answers",
  thanks: "Thank you. Your answers are saved.",
  takenBack: "Your answers are gone.",
  thanksText: "You can still change or remove them here.",
  toRound: "To the round",
  ownIntro: "Four short questions. They show whether we do what we promised.",
  ownAnswer: "Tell us how it was",
  ownChange: "Change what you said",
  after_session: "After a session",
  after_reportedBack: "After the answer",
  saidOf: "{question} Yes: {yes}. No: {no}.",
  figuresTitle: "What people noticed",
  figuresIntro:
    "We asked the people who took part: do we do what we promised? Each question belongs to a promise of this round. We only count again once there are enough new answers.",
  peopleAtLeast: "Of at least {count} {count:person|people}.",
  people: "Of {count} {count:person|people}.",
  councilColumn: "Says: something happens with it",
  councilNone: "too few answers",
};
