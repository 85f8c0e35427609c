import type { people as dutch } from "../nl/people";
import type { Translated } from "../translated";

export const people: Translated<typeof dutch> = {
  enterTitle: "Go on with my code",
  enterLead:
    "With your code you see what you brought in and what is done with it. We do not need your name.",
  codeLabel: "Your code",
  codeDescription: "12 letters and digits. Capitals, dashes and spaces do not matter.",
  enter: "Go on",
  code_missing: "Fill in your code. It is on the paper or photo you kept.",
  code_too_short: "{missing} characters are missing. A code has 12.",
  code_too_long: "This is {extra} characters too many. A code has 12.",
  code_unknown_character: "No code has the character {character} in it. Have another look.",
  code_unknown: "We do not know this code. Check whether you copied every character.",
  noCodeTitle: "No code yet?",
  noCodeText:
    "You get one as soon as you bring something in: a survey, a sign-up or a proposal. You do not have to ask for it.",
  lostCode: "Lost your code?",
  lostCodeText:
    "We cannot look up your code or send it again, because we do not know who you are. That protects you too. You can simply take part again and get a new code. What you brought in before still counts.",

  ownTitle: "My input",
  ownLead: "Only you see this page, with your code.",
  leave: "Close on this device",
  leaveText: "Does somebody else use this device too? Then close it. Your code brings you back.",
  nothingYet: "Nothing here yet",
  nothingYetText: "As soon as you bring something in, you find it here.",
  toRounds: "See what you can take part in",

  inRound: "In the round {round}",
  toReporting: "Read the whole answer",

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
  comment_submitted: "Your reaction is still being looked at",
  comment_published: "Your reaction is on the site",
  comment_returned: "Your reaction was sent back",
  comment_held: "Your reaction is being read with care",
  comment_withdrawn: "You withdrew your reaction",
  commentOnReport: "Reaction to a report",

  contactTitle: "Get messages",
  contactNone: "You get no messages. Leave an e-mail address if you want to hear what happens.",
  contactConfirmed: "Messages go to {email}.",
  contactWaiting: "We sent a link to {email}. Click on it, then we know that the address is right.",
  contactAdd: "Add an e-mail address",
  contactChange: "Change or remove the e-mail address",
  followsTitle: "What you follow",
  unfollow: "Stop following",
  eraseTitle: "Erase",
  eraseText: "You can take away what you brought in, a part or everything.",
  eraseLink: "See what can be erased",
  codeReminderTitle: "See your code again?",
  codeReminderText:
    "That is not possible. We do not keep your code, only a print by which we recognise it. Copy it from your paper or photo while you have it.",

  emailTitle: "Your e-mail address",
  emailLead:
    "The address is kept apart from your input. Staff do not see it. You can always remove it.",
  emailLabel: "E-mail address",
  emailDescription:
    "We send a link to it. Click on the link, then we know that the address is yours.",
  frequencyLabel: "How often do you want to hear something?",
  frequency_atOnce: "At once when something happens",
  frequency_weekly: "Once a week, on Sunday",
  emailSave: "Save",
  emailRemove: "Remove my address",
  emailRemoveText:
    "We forget your address and send you nothing more. What you follow stops as well.",
  emailSent: "Look in your mail",
  emailSentText:
    "We sent a link to {email}. It works until {time}. Do you not see it? Look in the unwanted mail, or fill in your address again.",
  emailExpired: "The link has run out. Fill in your address again, then we send a new one.",
  emailSaved: "Saved",
  emailLinking:
    "Good to know: once confirmed, we count all your input as that of one person. That makes the figures more honest.",
  backToOwn: "Back to my input",

  confirmTitle: "Confirm your e-mail address",
  confirmLead: "Press the button. From then on we send you messages.",
  confirm: "Yes, this is my address",
  confirmedTitle: "Your e-mail address is confirmed",
  confirmedText: "You will hear when something happens with your input.",
  linkGoneTitle: "This link does not work any more",
  linkGoneText: "It was used already or has run out. Ask for a new one under 'My input'.",
  unsubscribeTitle: "No more messages",
  unsubscribeLead: "Press the button. Then we remove your e-mail address and send nothing more.",
  unsubscribe: "Stop the messages",
  unsubscribedTitle: "You get no more messages",
  unsubscribedText: "We removed your e-mail address. What you brought in stays.",

  confirmMailSubject: "Confirm your e-mail address",
  confirmMailHello: "Hello,",
  confirmMailWhy:
    "You left this e-mail address at Inbreng. Click on the link to confirm that it is yours:",
  confirmMailTerm: "The link works for {minutes} minutes and once.",
  confirmMailNotYou: "Was this not you? Then do nothing. You will hear nothing more from us.",

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
  erasedTitle: "Everything has been erased",
  erasedText:
    "Your code does not work any more. You can always take part again; you get a new code then.",
  someoneRemoved: "Removed by the writer",
};
