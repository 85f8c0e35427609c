import type { Translated } from "../translated";
import type { information as dutch } from "../nl/information";

export const information: Translated<typeof dutch> = {
  helpTitle: "Do you need help? This is what you can do now",
  helpLead:
    "Is there danger, or do you not feel safe? Talk to someone. You can always call, and you do not have to give your name.",
  helpCall: "Call {phone}",
  helpWebsite: "Chat or read more at {website}",
  helpNotHere: "{siteName} is not a helpline",
  helpNotHereText:
    "We do not read what you write here at once. Do not wait for us if you need help now.",
  hoursAlways: "Day and night.",
  hoursDaily: "Every day from {from} to {until}.",
  hoursOn: "On {days} from {from} to {until}.",
  openNow: "Open now.",
  openUntil: "Open now, until {time}.",
  closedUntil: "Closed now, opens on {day} at {time}.",
  weekday_1: "Monday",
  weekday_2: "Tuesday",
  weekday_3: "Wednesday",
  weekday_4: "Thursday",
  weekday_5: "Friday",
  weekday_6: "Saturday",
  weekday_7: "Sunday",
  quickExitTitle: "Leave this site quickly",
  quickExitText:
    "Is someone looking over your shoulder? Press 'Leave quickly', at the bottom of your screen, or press Esc twice. You see the weather forecast at once.",
  quickExitHistory:
    "The Back button does not bring back the page you were on. Pages you looked at before are still in the history of your browser. Clear it, or use a private window.",
  helpWriting: "Did you write about danger here?",
  helpWritingText:
    "Then it does not go on the site. Someone trained for this reads it. Nothing goes automatically to your parents, your school or the police.",
  rulesTitle: "House rules",
  rulesLead:
    "Everyone must be safe here. That is why a moderator reads every proposal and every comment before it goes on the site.",
  rulesList: "Why something may come back",
  rulesWhatYouCanDo: "What you can do then: {text}",
  rulesTerms: "How long it takes",
  rulesTermDecide_one: "A moderator looks within {count} day.",
  rulesTermDecide_other: "A moderator looks within {count} days.",
  rulesTermAppeal_one: "Do you disagree? Then for {count} day you can ask someone else to look.",
  rulesTermAppeal_other: "Do you disagree? Then for {count} days you can ask someone else to look.",
  rulesTermAppealDecision_one: "That other moderator decides within {count} day.",
  rulesTermAppealDecision_other: "That other moderator decides within {count} days.",
  rulesLog: "See how we have moderated so far",
  rulesNever: "What moderators never do",
  rulesNeverRewrite: "Change your words. They can cover a part, and then you see that.",
  rulesNeverOwn: "Judge something of their own.",
  rulesNeverSilent: "Remove something without saying why.",
  glossaryTitle: "Difficult words",
  glossaryLead:
    "People often talk about youth care in difficult words. Here they are, explained plainly.",
  glossaryAliases: "Also: {names}",
  decidesTitle: "Who decides what",
  decidesLead:
    "In {region} {municipalityCount} {municipalityCount:municipality|municipalities} decide about youth care, together and apart. Here you see who to go to for what.",
  decidesQuestions: "Questions people ask",
  decidesBodies: "The organisations",
  decidesBy: "This is up to: {bodies}",
  decidesAlias: "used to be called: {names}",
  calendarTitle: "When you can have a say",
  calendarLead:
    "All days to come in one list: sessions, surveys that close, and meetings where a plan is talked about or decided on.",
  calendarNone: "There is nothing on the calendar now",
  calendarNoneText: "As soon as there is a new round or session, you see it here.",
  calendar_session: "Session. You can come",
  calendar_roundOpens: "This round starts",
  calendar_roundCloses: "Last day to give input",
  calendar_surveyCloses: "Last day for the survey",
  calendar_reportBack: "By then you hear what was done with the input",
  calendar_adviceMeeting: "This advice is on the table. Written by",
  calendar_opinion: "Talks about this plan, without deciding",
  calendar_decision: "Decides on this plan",
  contact: "Questions about this site",
  contactText:
    "Questions about this site are answered by {name}. For help or in danger there are other numbers: see Help.",
  moreWords: "More difficult words",
};
