import type { Translated } from "../translated";
import type { declaration as dutch } from "../nl/declaration";

export const declaration: Translated<typeof dutch> = {
  role: "How do you take part?",
  roleWhy:
    "We count honestly how many young people and parents take part. We do not ask your name.",
  role_youth: "you have or had youth care yourself, or you are young and have an opinion about it",
  role_parent: "your child has or had youth care",
  role_nextOfKin: "you are family of, or close to, someone with youth care",
  role_professional: "you work in youth care, at a school or for a municipality",
  role_other: "something else, or you are not sure",
  ageBand: "How old are you?",
  ratherNotSay: "I would rather not say",
  youngText:
    "Are you younger than 16? You can do this alone, or together with an adult you trust. We ask nothing by which anyone could recognise you.",
  withTrustedAdult: "I am filling this in together with an adult I trust",
  representativeConsents: "My parent or guardian agrees that I take part",
  representativeWhen: "Needed if you are younger than {age}.",
  municipality: "Which municipality do you live in?",
  municipalityWhy: "So we can see which municipalities we have not heard yet.",
  more: "One more thing about you",
  experienceExpert: "I am trained as an expert by experience",
  experienceExpertText: "You took a course in using your experience to help others.",
  forOrganisation: "I take part on behalf of an organisation",
  role_does_not_fit_age: "This choice does not fit your age. Please check both.",
  role_or_age_needed:
    "Tell us how you take part or how old you are. Then we know whether a parent or guardian has to agree.",
  consent_missing: "Ask whether your parent or guardian agrees, then tick the box.",
  codeTitle: "Keep your code",
  codeLabel: "Your code",
  codeText:
    "With this code you can see later what happens with your input. You can also change or remove something with it. We do not know your name, so only you have this code.",
  codeOther: "Or take a screenshot, write it down or print this page.",
  codeOnce:
    "We show your code for a quarter of an hour, only to you in this browser. Lost it? While you are signed in you can make a new one at My input.",
  codeOfOthers: "Others use this screen too. Scan the code with your own phone, or write it down.",
  codePicture: "Save as a picture",
  codePictureTitle: "My code for {site}",
  codePictureWhere: "Go on at {address}",
  codePictureAlone: "For me alone. With this code my input can be seen.",
  codeCopy: "Copy my code",
  codeCopied: "Copied",
  codeShare: "Send it to myself",
  codeShared: "My code for {site}: {code}. I go on at {address}. For me alone.",
  codeQr: "Your code as a QR code",
  codeUse: "Go on with your code",
  email: "Your e-mail address",
  emailText: "Only to let you know what happens. You can take part without an address too.",
};
