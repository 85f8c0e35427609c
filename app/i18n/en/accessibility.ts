import type { accessibility as dutch } from "../nl/accessibility";
import type { Translated } from "../translated";

export const accessibility: Translated<typeof dutch> = {
  title: "Accessibility",
  lead: "Everyone must be able to take part: with an old phone, with a screen reader, with the keyboard alone, or when reading is hard.",
  standard: "What we keep to",
  standardText:
    "We make this website by WCAG {wcag}, level {level}. At each change a program checks pages of every kind. Such a program does not find everything.",
  works: "This works everywhere",
  worksScript: "without JavaScript",
  worksKeyboard: "with the keyboard alone",
  worksSmall: "on a narrow screen of 320 pixels, and with larger text",
  worksDark: "in a dark theme, and on paper",
  limits: "This is not good enough yet",
  tell: "Does something not work for you?",
  tellText: "Tell the moderator of a session, or send it in as a proposal. Then you get an answer.",
  limits_texts:
    "Texts that participants or organisations write themselves are sometimes difficult, or in Dutch only.",
  limits_files:
    "Nobody here checks the files that organisations place. A PDF can be hard for a screen reader.",
  status: "How far we are",
  statusText:
    "People from outside have not examined the whole site yet. That is why we do not say that the site meets every rule.",
  untried: "Nobody has tried this by hand yet",
  untried_screenReader: "the whole site with a screen reader",
  untried_voice: "doing everything with your voice",
  untried_magnifier: "the site with a magnifier or with colours of your own",
  untried_people: "taking part by people who have a disability themselves",
  untried_mail: "our messages in several mail programs",
  untried_browsers: "the site in other browsers than Chromium",
  enforcement: "Can we not solve it together?",
  enforcementText:
    "Then you can complain to the National Ombudsman, or to the ombudsman of your municipality.",
};
