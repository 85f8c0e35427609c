import type { Translated } from "../translated";
import type { errors as dutch } from "../nl/errors";

export const errors: Translated<typeof dutch> = {
  required: "Fill this in.",
  chooseOne: "Choose one.",
  unknownChoice: "We do not know this choice. Pick one from the list.",
  tooLong: "This is too long. Make it shorter.",
  noLetter: "There is no letter or digit in this. Write a few words.",
  tooShort: "This is too short. Write a little more.",
  notAnEmail: "This is not an e-mail address. An address looks like this: name@example.org",
  notANumber: "Fill in a number.",
  notADate: "Fill in a date, for example 31-12-2026.",
  chooseRole: "Choose what fits you best. Not sure? Choose 'other'.",
  formExpired: "This form was open for a long time. Check it and send it again.",
  cookiesMissing:
    "Your browser keeps no cookies of this site, so we cannot remember what you fill in. Allow cookies for this site and send it again. What you filled in is still here.",
  formSent:
    "This form was sent already. Here is a new form, with what you filled in. Check it, and send it if you want to send something new.",
};
