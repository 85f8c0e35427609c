import type { ownAccount as nl } from "../nl/ownAccount";
import type { Translated } from "../translated";

export const ownAccount: Translated<typeof nl> = {
  profileTitle: "Name and language",
  ownName: "What do you want to be called at the desks?",
  ownNameDescription:
    "A first name or your function is enough. Colleagues see it; it is nowhere on the site. If you leave it empty they see your e-mail address.",
  language_nl: "Dutch",
  language_en: "English",
  ownLanguage: "In which language do you want messages?",
  saveProfile: "Save",
  profileSaved: "Your name and language have been saved.",
  factorTitle: "Second step on another phone",
  factorText:
    "With a new phone you make a new second step here. The old one works until the new one does. After that you are signed in in this browser only.",
  factorBegin: "Make a new second step",
  factorUse: "Use this one from now on",
  factorStop: "Rather not",
  factorGone: "This took too long. Begin again with your password.",
  factorChanged: "Your new second step works. The old one does not any more.",
  sessionUsed: "Last used on {date}",
  sessionsTitle: "Where you are signed in",
  sessionsText: "Is there one you do not know? End it, and choose another password.",
  sessionThis: "This browser, since {time}",
  sessionOther: "Another browser, since {time}",
  sessionThisUnknown: "This browser",
  sessionUnknown: "Another browser",
  endSession: "End",
  endOthers: "End all others",
};
