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
  privacyTitle: "Privacy: what we know and do not know",
  privacyLead: "We want to know what you think. We do not need to know who you are.",
  privacyNever: "This we never ask or keep",
  privacyNeverName: "your name, your address or your date of birth",
  privacyNeverTrace: "your IP address or what phone you have",
  privacyNeverOthers: "data through other companies: nothing of others runs here",
  privacyKeep: "This we do keep",
  privacyKeepCode:
    "A scrambled print of your code. We do not keep the code itself. That is why we cannot send it again.",
  privacyKeepInput:
    "What you write or choose, and what you tick about yourself: your role, and if you like your age group and municipality.",
  privacyKeepEmail:
    "Your e-mail address, only if you give it yourself. It lives apart from what you write. You can always remove it.",
  privacyKeepDay: "The day on which you took part. Not the time.",
  privacyAnswers: "Your answers in a survey",
  privacyAnswersText:
    "Your answers hang on a key that counts for that round only. When the round has reported back, we destroy that key. From then on nobody can see which answers were yours, and neither can we. Then no answer has a day any more. It has a role only if at least five people had that role.",
  privacyCount: "How we count you",
  privacyCountText_one:
    "If you take part in several rounds, we count you once. We can do so for {count} year. Then we destroy the key that this needs. Of rounds that have been reported back by then, nobody can see in the count any more that you took part. It then says a role only, and what at least five people said alike. A proposal or sign-up stays yours until you erase it.",
  privacyCountText_other:
    "If you take part in several rounds, we count you once. We can do so for {count} years. Then we destroy the key that this needs. Of rounds that have been reported back by then, nobody can see in the count any more that you took part. It then says a role only, and what at least five people said alike. A proposal or sign-up stays yours until you erase it.",
  privacyCountAfter:
    "Figures about rounds from before and after that moment therefore say how many people there were at least and at most.",
  privacySmall: "Small groups",
  privacySmallText:
    "We do not show counts below {threshold} per group and municipality. We show the answers of a group only from {answers} {answers:person|people}.",
  privacyRights: "This you can do yourself",
  privacyRightsText:
    "With your code you see everything you gave. You can change it, withdraw it or erase it. Is it in a report already? Then it only says 'a participant' there.",
  privacyRightsLink: "Go to my input",
  privacyConsent: "Why we may ask this",
  privacyCookies: "Cookies",
  privacyCookiesText:
    "There is one cookie when you are signed in with your code, one when you have just sent something, and one while you have a form open, so that nobody after you can send it. They disappear by themselves. What you type and have not sent stays in your own tab only, for an hour. There are no cookies to follow you.",
  accessibilityTitle: "Accessibility",
  accessibilityLead:
    "Everyone must be able to take part: with an old phone, with a screen reader, with the keyboard alone, or when reading is hard.",
  accessibilityStandard: "What we keep to",
  accessibilityStandardText:
    "We make this website by WCAG 2.2, level AA. Every page is checked automatically at each change, with the tools that can. Automatic checks do not find everything: there has been no review by people from outside yet.",
  accessibilityWorks: "This works everywhere",
  accessibilityWorksScript: "without JavaScript",
  accessibilityWorksKeyboard: "with the keyboard alone",
  accessibilityWorksSmall: "on a narrow screen of 320 pixels, and with larger text",
  accessibilityWorksDark: "in a dark theme, and on paper",
  accessibilityLimits: "This is not good enough yet",
  accessibilityLimitsText:
    "Texts that participants or organisations write themselves are sometimes difficult, or in Dutch only. There is no reader aloud that works everywhere yet.",
  accessibilityTell: "Does something not work for you?",
  accessibilityTellText:
    "Tell the moderator of a session, or send it in as a proposal. Then you get an answer.",
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
