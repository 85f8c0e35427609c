import type { people as dutch } from "../nl/people";
import type { Translated } from "../translated";

export const people: Translated<typeof dutch> = {
  enterTitle: "Continue with my code",
  enterLead:
    "With your code you see what you shared and what is done with it. We do not need your name.",
  codeLabel: "Your code",
  codeDescription: "12 letters and digits. Capitals, dashes and spaces do not matter.",
  enter: "Go on",
  code_missing: "Fill in your code. It is on the paper or photo you kept.",
  code_too_short: "{missing} {missing:character is|characters are} missing. A code has 12.",
  code_too_long: "This is {extra} {extra:character|characters} too many. A code has 12.",
  code_unknown_character: "We never use {character} in a code. Please check again.",
  code_unknown: "We do not know this code. Check whether you copied every character.",
  noCodeTitle: "No code yet?",
  noCodeText:
    "You get one as soon as you share something: a survey, a sign-up or a proposal. You do not have to ask for it.",
  lostCode: "Lost your code?",
  lostCodeText:
    "We cannot look up your code or send it again, because we do not know who you are. That protects you too. If you are still signed in somewhere, make a new one there at My input. Else you can simply take part again, and get another code. What you shared before still counts.",

  ownTitle: "My input",
  leave: "Sign out on this device",
  leaveText: "Does somebody else use this device too? Then sign out. Your code brings you back.",
  inRound: "In the round {round}",
  toReporting: "Read the whole answer",

  comment_submitted: "Your reaction is still being looked at",
  comment_published: "Your reaction is on the site",
  comment_returned: "Your reaction was sent back",
  comment_held: "Someone checks whether you are safe. Your reaction does not go on the site.",
  comment_withdrawn: "You withdrew your reaction",
  pushLink: "Notifications on this device",
  pushOffer: "Get a notification on this device when there is news",
  pushTitle: "Notifications on your device",
  pushLead:
    "You get a notification when there is news about your input. You need no e-mail address.",
  pushWhat:
    "The notification only says that there is news. Your name, the round and what you wrote are not in it. Whoever sees your screen does see that it comes from {siteName}.",
  pushShared: "Does somebody else use this device too? Then do not turn notifications on here.",
  pushService:
    "Your browser gets the notification from the maker of that browser. They cannot read it. They do see that there is something for you.",
  pushNoScript:
    "Notifications cannot be turned on here. Your browser needs script for that, and a newer version.",
  pushOn: "Turn notifications on, on this device",
  pushOff: "Turn notifications off, on this device",
  pushIsOn: "Notifications are on, on this device.",
  pushDenied:
    "Your browser blocks notifications of this site. You can change that in the settings of your browser.",
  pushFailed: "Turning them on failed. Please try again later.",
  pushInstall:
    "On an iPhone or iPad it only works once you put the site on your home screen. Open it from there.",
  pushCount_one: "You get notifications on {count} device.",
  pushCount_other: "You get notifications on {count} devices.",
  pushInDemo: "This is a demonstration. You get no notifications here.",
  pushAllOff: "Turn notifications off everywhere",
  push_notAService: "This browser has no service that we can use.",
  contactTitle: "Get messages",
  contactNone: "You get no messages. Leave an e-mail address if you want to hear what happens.",
  contactConfirmed: "Messages go to {email}.",
  contactWaiting: "We sent a link to {email}. Click on it, then we know that the address is right.",
  contactAdd: "Add an e-mail address",
  contactChange: "Change or remove the e-mail address",
  eraseTitle: "Erase",
  eraseText: "You can take away what you shared, a part or everything.",
  eraseLink: "See what can be erased",
  codeReminderTitle: "Lost your code?",
  codeReminderText:
    "We cannot show your code again. We do not keep it, only a print by which we recognise it. While you are signed in you can make a new one.",
  newCodeLink: "Make a new code",
  newCodeTitle: "A new code",
  newCodeLead:
    "Did you lose your code, or does somebody else know it? Make a new one. All that you shared stays.",
  newCodeOld:
    "Your old code stops working then. If you are still signed in somewhere else, that ends too.",
  newCodeMake: "Make a new code",
  newCodeDone: "This is your new code",
  newCodeDoneText: "Your old code no longer works.",
  newCodeStale:
    "Another code was made after this page was shown. Make a new one if you do not have it.",

  emailTitle: "Your e-mail address",
  emailLead:
    "The address is kept apart from your input. Staff do not see it. You can always remove it.",
  addressCrowded:
    "Many messages went to this address today. Leave it empty, or try again tomorrow.",
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
  emailSent: "Check your email",
  emailSentText:
    "We sent a link to {email}. It works until {time}. Do you not see it? Look in spam, or fill in your address again.",
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
  unsubscribedText: "We removed your e-mail address. What you shared stays.",

  confirmMailSubject: "Confirm your e-mail address",
  confirmMailHello: "Hello,",
  confirmMailWhy:
    "You left this e-mail address at {siteName}. Click on the link to confirm that it is yours:",
  confirmMailTerm: "The link works once, for {minutes} {minutes:minute|minutes}.",
  confirmMailNotYou: "Was this not you? Then do nothing. You will hear nothing more from us.",

  codeMailSubject: "A new code was made",
  codeMailHello: "Hello,",
  codeMailWhat:
    "A new code was just made for your input on {siteName}. The old code no longer works. We do not send the new code by mail: you saw it on the screen.",
  codeMailNotYou:
    "Was this not you? Then somebody else can get to your input. Contact us. Here you read how:",

  erasedTitle: "Everything has been erased",
  erasedText:
    "Your code does not work any more. You can always take part again; you get a new code then.",
  someoneRemoved: "Removed by the writer",
};
