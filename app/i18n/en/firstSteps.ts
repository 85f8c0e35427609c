import type { firstSteps as nl } from "../nl/firstSteps";
import type { Translated } from "../translated";

/** The page that leads a new administrator to the first round. */
export const firstSteps: Translated<typeof nl> = {
  title: "First steps",
  lead: "This is how your region gets to its first round. A step is 'done' as soon as it is so; there is nothing to tick off.",
  progress: "Done: {done} of {total}",
  done: "done",
  open: "to do",
  own: "Keep recovery codes for yourself",
  ownText:
    "If you lose your phone, one of these codes still lets you sign in. Choose a password that you remember here, too.",
  ownGo: "To your account",
  identity: "Say who you are",
  identityText:
    "The name of the site, whom people can ask something, and where somebody reports a leak. Check right away whether the terms are right.",
  identityGo: "To the settings",
  mail: "Send yourself a test message",
  mailText:
    "Colleagues get their link by mail, and participants their answer. Only when one message has arrived do you know that it works.",
  mailNone:
    "There is no mail server yet. Whoever runs the server sets SMTP_URL; the README says how. Without a mail server messages keep waiting.",
  mailGo: "To the mail test",
  accounts: "Make accounts for your colleagues",
  accountsText:
    "Two moderators: somebody else always decides on an objection. Somebody who looks at worries about safety. And for every organisation that answers somebody who writes the answer.",
  accountsGo: "Make an account",
  missing_moderator: "moderator: {count} more",
  missing_safetyOfficer: "safety officer: {count} more",
  missing_responder: "responder: {count} more",
  roleMay_moderator:
    "Makes rounds, surveys and sessions, moderates what comes in and sums it up, in their own rounds. Reads everything people write, also before it is published.",
  roleMay_advisoryCouncil:
    "Writes advice on behalf of an advisory council, disputes claims and checks the figures.",
  roleMay_responder:
    "Answers themes, proposals and advice on behalf of one organisation, and keeps its agreements up to date.",
  roleMay_safetyOfficer: "Reads only what is about danger, and decides what happens then.",
  roleMay_administrator:
    "Makes accounts and rounds, looks after settings and decisions of councils, and sees the log. Does not moderate what people send in.",
  round: "Make the first round",
  roundText:
    "A round is one question to people, with everything that belongs to it. You need not know everything now: nobody sees it before you announce it.",
  roundGo: "Make a round",
  check: "See whether the site is ready for real people",
  left: "Your region is not ready for its first round yet.",
  leftGo: "Go on with the first steps",
};
