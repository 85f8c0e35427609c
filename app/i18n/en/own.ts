/** The own page, erasing, and what is held of a person. */
import type { own as dutch } from "../nl/own";
import type { Translated } from "../translated";

export const own: Translated<typeof dutch> = {
  ownLead: "Only you see this page, with your code.",
  nothingYet: "Nothing here yet",
  nothingYetText: "As soon as you bring something in, you find it here.",
  toRounds: "See what you can take part in",

  surveysTitle: "Surveys",
  surveyDay: "Filled in on {date}",
  surveyEditable: "You can still see, change or withdraw your answers.",
  surveyEditableUntil: "You can see, change or withdraw your answers until {date}.",
  surveyClosed: "The survey is closed. Your answers count.",
  surveyUnlinked:
    "You took part. The round has reported back and the key is destroyed: nobody, not even you, can still see which answers were yours.",
  surveyOpen: "See my answers",
  surveyOutcome: "See what came of it",
  draftsTitle: "Not sent yet",
  draftDay: "Kept on {date}",
  draftGoOn: "Go on filling in",

  signUpsTitle: "Sessions",
  signUp_confirmed: "signed up",
  signUp_waitlisted: "on the waiting list",
  signUp_cancelled: "cancelled",
  signUp_attended: "you were there",
  signUp_noShow: "did not come",
  signUpCancel: "See or cancel",
  signUpReport: "Read the report",

  proposalsTitle: "Proposals",
  proposal_draft: "not sent yet",
  proposal_submitted: "being looked at",
  proposal_published: "on the site",
  proposal_returned: "sent back",
  proposal_held: "being read with care",
  proposal_answered: "answered",
  proposal_followedUp: "carried out",
  proposal_withdrawn: "withdrawn",
  next_draft: "Finish it and send it.",
  next_submitted: "A moderator looks at it. Then it is on the site, or you hear why not.",
  next_submittedBy:
    "A moderator looks at it by {date}. Then it is on the site, or you hear why not.",
  next_published: "Others can support it. The organisation in charge gives an answer.",
  next_publishedBy: "Others can support it. You get an answer by {date}.",
  next_returned: "Read why. You can change it and send it again.",
  next_held:
    "Somebody who knows about safety reads it first. Do you need help now? Look under Help.",
  next_answered: "There is an answer. Read it with your proposal.",
  next_followedUp: "What was promised has been done.",
  next_withdrawn: "You withdrew it. Nobody sees it.",
  otherReactionsTitle: "What you supported and reacted to",
  supports: "You support this",
  commentOnReport: "Reaction to a report",

  erasePageTitle: "Erase what I brought in",
  erasePageLead:
    "Choose what has to go. We say each time what happens exactly. Erasing cannot be undone.",
  eraseChoose: "What do you want to erase?",
  eraseChosen: "Go on with what I tick",
  eraseAll: "Erase everything, my code too",
  eraseAllTitle: "Erase everything",
  eraseAllText:
    "We erase everything above, your e-mail address and your code. After that this code brings you back no more.",
  eraseNothing: "There is nothing to erase",
  eraseNothingChosen: "Tick what you want to erase.",
  eraseUnknownChoice: "What you chose is no longer there. Have another look at the list.",
  erase_remove: "Disappears completely.",
  erase_removeText:
    "Your text disappears. It stays visible that something stood here, because others reacted to it.",
  erase_leaveToOthers: "The text stays with those who wrote it with you. You are parted from it.",
  erase_keepAsParticipant:
    "This stands in a report or answer that is public already. It stays as 'a participant', apart from you.",
  erase_alreadyUnlinked:
    "There is nothing left to erase here: nobody can see which answers were yours.",
  erase_removeWhenSafetyCaseCloses:
    "Somebody who watches over safety is still reading this. It is parted from you now and disappears when that is done.",
  kind_response: "Survey",
  kind_signUp: "Sign-up",
  kind_attendance: "Present at",
  kind_proposal: "Proposal",
  kind_comment: "Reaction",
  kind_support: "Support",
  kind_sessionQuestion: "Question for",
  eraseConfirmTitle: "Are you sure?",
  eraseConfirmSome_one: "You erase 1 thing. This cannot be undone.",
  eraseConfirmSome_other: "You erase {count} things. This cannot be undone.",
  eraseConfirmAll:
    "You erase everything you brought in, your e-mail address and your code. This cannot be undone. Figures that are public already do not change; nothing of you is in them.",
  eraseConfirm: "Yes, erase this",
  eraseCancel: "No, go back",
  erasedSome: "It has been erased.",

  kind_draft: "Not sent yet",
  kind_questionVotes: "Questions you supported for",
  kind_datePoll: "Days that suit you for",
  kind_speaker: "Speaking time at",
  kind_opinions: "Your view of statements in",
  kind_replyOpinion: "What you thought of the answer to",
  kind_claimChallenge: "Your challenge to",

  holdingsTitle: "What we hold about you",
  holdingsLead:
    "This is everything that belongs to your code, and how long it stays. There is nothing else.",
  retentionTitle: "What we keep, and for how long",
  retentionLead:
    "This is the whole list. You can erase all of it yourself with your code. We keep nothing else about you.",
  holdingsCount_one: "{count} time",
  holdingsCount_other: "{count} times",

  part_responses: "Answers to surveys",
  until_responses:
    "They hang on a key of the round. Once the round has reported back, we destroy that key. After that nobody can tell which answers were yours.",
  part_drafts: "Surveys you have not sent yet",
  until_drafts: "They go when you send them, or else {days} days after the survey closes.",
  part_signUps: "Sign-ups for sessions",
  until_signUps:
    "They stay until you erase them. What you need and what you want to be called, we erase {days} days after the session.",
  part_sessionQuestions: "Questions for sessions",
  until_sessionQuestions:
    "What you asked or supported stays until you erase it. A question with a public answer stays as one of 'a participant'.",
  part_datePolls: "Days that suit you",
  until_datePolls: "They stay until you erase them.",
  part_speakers: "Speaking time you asked for",
  until_speakers: "Your subject stays until you erase it or withdraw.",
  part_proposals: "Proposals you wrote",
  until_proposals:
    "They stay until you erase them. A proposal with a public answer stays as one of 'a participant'.",
  part_comments: "Reactions you wrote",
  until_comments: "They stay until you erase them.",
  part_supports: "Proposals you support",
  until_supports: "That stays until you take your support back.",
  part_opinions: "What you think of statements",
  until_opinions:
    "It hangs on a key of the round, as your answers to a survey do. After reporting back it leads to nobody any more.",
  part_replyOpinions: "What you thought of answers",
  until_replyOpinions: "That stays until you erase it.",
  part_claimChallenges: "Claims you challenged",
  until_claimChallenges:
    "That stays until you erase it. If there is a public answer to it, it stays as one of 'a participant'.",
  part_moderation: "Moderation and reports",
  until_moderation:
    "A mark that shows that texts are by one writer, or reports by one reader, never by whom. If you erase everything, that mark fits nothing any more.",
  part_follows: "What you follow",
  until_follows: "That stays until you stop following or remove your e-mail address.",
  part_notices: "Messages that are waiting",
  until_notices: "They go as soon as they are sent.",
  part_address: "Your e-mail address",
  until_address: "It stays until you remove it.",
  part_ledger: "That you took part",
  until_ledger:
    "The day, your role and what you ticked about yourself. With it we count honestly. If you erase everything, it still counts, but leads to you no more.",
  part_code: "A mark of your code",
  until_code: "It stays until you erase everything.",
};
