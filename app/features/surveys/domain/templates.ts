/**
 * Rule: a maker starts from a template and changes what is needed. The first asks what a
 * vision on youth care asks: what goes well, what must improve, what future people want to look forward to.
 * No question opens another on its own page, so nobody without script meets a page twice.
 * Source: design, surveys ("Templates").
 */
import { YES_KEY } from "./fixed-options";
import type { LocalizedText } from "./localized-text";
import type { Option, Questionnaire } from "./question";

export const TEMPLATE_KEYS = ["wellBetterFuture", "sessionEvaluation", "quickPoll"] as const;
export type TemplateKey = (typeof TEMPLATE_KEYS)[number];

export type Template = {
  readonly key: TemplateKey;
  readonly title: LocalizedText;
  readonly intro: LocalizedText;
  /** About how long it takes. */
  readonly minutes: number;
  readonly questionnaire: Questionnaire;
};

const text = (nl: string, en: string): LocalizedText => ({ nl, en });
const option = (key: string, nl: string, en: string): Option => ({ key, label: text(nl, en) });
const shared = (key: string, page: string) => ({ key, page, required: false, personal: false });

const SUBJECTS: readonly Option[] = [
  option("listening", "Er wordt naar mij geluisterd", "People listen to me"),
  option("deciding", "Ik mag meebeslissen", "I get a say in decisions"),
  option("timing", "Hulp komt op tijd", "Help comes in time"),
  option("fitting", "De hulp past bij mij", "The help fits me"),
  option("nearby", "Hulp is dichtbij", "Help is nearby"),
  option("samePerson", "Ik houd dezelfde begeleider", "I keep the same support worker"),
  option("eighteen", "De hulp stopt niet als ik 18 word", "Help does not stop when I turn 18"),
];

const wellBetterFuture: Template = {
  key: "wellBetterFuture",
  title: text("Wat gaat goed, wat moet beter?", "What goes well, what must improve?"),
  intro: text(
    "Je helpt ons om de hulp aan jongeren en gezinnen beter te maken. Je mag elke vraag overslaan.",
    "You help us improve the help for young people and families. You may skip any question.",
  ),
  minutes: 6,
  questionnaire: {
    version: 1,
    pages: [
      { key: "well", title: text("Wat gaat goed?", "What goes well?") },
      { key: "better", title: text("Wat moet beter?", "What must improve?") },
      { key: "future", title: text("Jouw toekomst", "Your future") },
    ],
    questions: [
      {
        ...shared("experience", "well"),
        kind: "smiley",
        label: text("Hoe vind je de hulp tot nu toe?", "How do you find the help so far?"),
        help: text(
          "Heb je geen hulp? Denk dan aan wat je om je heen ziet.",
          "No help yourself? Then think of what you see around you.",
        ),
      },
      {
        ...shared("goesWell", "well"),
        kind: "multipleChoice",
        label: text("Wat gaat goed?", "What goes well?"),
        help: text("Kies er zoveel als je wilt.", "Choose as many as you like."),
        options: SUBJECTS,
        other: { label: text("Iets anders, namelijk", "Something else, namely") },
      },
      {
        ...shared("goesWellStory", "well"),
        kind: "longText",
        label: text("Wil je daar iets over vertellen?", "Would you like to tell us about it?"),
        help: text("Schrijf geen namen op.", "Please write no names."),
        maxLength: 2000,
      },
      {
        ...shared("mustImprove", "better"),
        kind: "ranking",
        label: text("Wat moet als eerste beter?", "What must improve first?"),
        help: text(
          "Kies je top 3. Nummer 1 is het belangrijkst.",
          "Choose your top 3. Number 1 matters most.",
        ),
        options: SUBJECTS,
        max: 3,
      },
      {
        ...shared("mustImproveHow", "better"),
        kind: "longText",
        label: text("Hoe zou jij dat aanpakken?", "How would you go about that?"),
        help: text("Schrijf geen namen op.", "Please write no names."),
        maxLength: 2000,
      },
      {
        ...shared("future", "future"),
        kind: "longText",
        label: text("Waar wil je naar uitkijken?", "What do you want to look forward to?"),
        help: text(
          "Denk aan wonen, school, werk, vrienden of rust thuis.",
          "Think of a place to live, school, work, friends or peace at home.",
        ),
        maxLength: 2000,
      },
      {
        ...shared("futureNeeds", "future"),
        kind: "multipleChoice",
        label: text("Wat heb je daarvoor nodig?", "What do you need for that?"),
        help: text("Kies er hooguit 3.", "Choose at most 3."),
        options: [
          option("tools", "Spullen of geld", "Things or money"),
          option("training", "Les of training", "Lessons or training"),
          option("help", "Hulp van iemand", "Help from someone"),
          option("aftercare", "Iemand die later nog eens belt", "Someone who still calls later on"),
          option("home", "Een plek om te wonen", "A place to live"),
        ],
        other: { label: text("Iets anders, namelijk", "Something else, namely") },
        max: 3,
      },
    ],
  },
};

const sessionEvaluation: Template = {
  key: "sessionEvaluation",
  title: text("Hoe vond je de bijeenkomst?", "How did you find the session?"),
  intro: text(
    "Met jouw antwoord maken we de volgende keer beter.",
    "Your answer makes the next one better.",
  ),
  minutes: 2,
  questionnaire: {
    version: 1,
    pages: [
      { key: "session", title: text("De bijeenkomst", "The session") },
      { key: "next", title: text("De volgende keer", "Next time") },
    ],
    questions: [
      {
        ...shared("overall", "session"),
        kind: "smiley",
        label: text("Hoe vond je het?", "How was it?"),
      },
      {
        ...shared("feeling", "session"),
        kind: "matrix",
        label: text("Klopt dit voor jou?", "Is this true for you?"),
        rows: [
          option("safe", "Ik voelde me veilig", "I felt safe"),
          option("heard", "Er werd naar mij geluisterd", "People listened to me"),
          option("understood", "Ik snapte waar het over ging", "I understood what it was about"),
          option("next", "Ik weet wat er nu gebeurt", "I know what happens next"),
        ],
        columns: [
          option("no", "Nee", "No"),
          option("bit", "Een beetje", "A little"),
          option("yes", "Ja", "Yes"),
        ],
      },
      {
        ...shared("again", "session"),
        kind: "yesNo",
        label: text("Zou je nog een keer komen?", "Would you come again?"),
      },
      {
        ...shared("whyNot", "next"),
        kind: "shortText",
        label: text("Wat moet daarvoor anders?", "What should change for that?"),
        maxLength: 300,
        condition: { operator: "notEquals", question: "again", value: YES_KEY },
      },
      {
        ...shared("tip", "next"),
        kind: "longText",
        label: text("Heb je een tip voor ons?", "Do you have a tip for us?"),
        help: text("Schrijf geen namen op.", "Please write no names."),
        maxLength: 1000,
      },
    ],
  },
};

const quickPoll: Template = {
  key: "quickPoll",
  title: text("Snelle vraag", "Quick question"),
  intro: text("Eén vraag. Klaar in een minuut.", "One question. Done in a minute."),
  minutes: 1,
  questionnaire: {
    version: 1,
    pages: [{ key: "poll", title: text("Wat vind jij?", "What do you think?") }],
    questions: [
      {
        ...shared("opinion", "poll"),
        kind: "singleChoice",
        label: text("Vind je dit een goed idee?", "Do you think this is a good idea?"),
        options: [
          option("yes", "Ja", "Yes"),
          option("no", "Nee", "No"),
          option("unsure", "Ik weet het niet", "I do not know"),
        ],
      },
      {
        ...shared("because", "poll"),
        kind: "shortText",
        label: text("Waarom vind je dat?", "Why do you think so?"),
        maxLength: 300,
      },
    ],
  },
};

const TEMPLATES: Readonly<Record<TemplateKey, Template>> = {
  wellBetterFuture,
  sessionEvaluation,
  quickPoll,
};

/** The template with this key. */
export function templateByKey(key: TemplateKey): Template {
  return TEMPLATES[key];
}
