import { AGREEMENT_SCALE } from "~/features/surveys/domain/fixed-options";
import type { Condition } from "~/features/surveys/domain/condition";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";

const soughtHelp: Condition = {
  operator: "any",
  conditions: [
    { operator: "equals", question: "gezocht", value: "gevonden" },
    { operator: "equals", question: "gezocht", value: "nietGevonden" },
  ],
};

const questions: readonly Question[] = [
  {
    key: "gezocht",
    kind: "singleChoice",
    page: "zoeken",
    required: true,
    personal: true,
    label: {
      nl: "Heb je de afgelopen twee jaar hulp gezocht, voor jezelf of voor je kind?",
      en: "Have you looked for help in the past two years, for yourself or for your child?",
    },
    options: [
      { key: "gevonden", label: { nl: "Ja, en die kwam er", en: "Yes, and it came" } },
      {
        key: "nietGevonden",
        label: { nl: "Ja, maar die kwam er niet", en: "Yes, but it did not come" },
      },
      { key: "nee", label: { nl: "Nee", en: "No" } },
    ],
  },
  {
    key: "eersteDeur",
    kind: "multipleChoice",
    page: "zoeken",
    required: false,
    personal: false,
    condition: soughtHelp,
    label: { nl: "Waar vroeg je het eerst om hulp?", en: "Where did you ask for help first?" },
    options: [
      { key: "school", label: { nl: "Op school", en: "At school" } },
      { key: "huisarts", label: { nl: "Bij de huisarts", en: "At the family doctor" } },
      { key: "gemeente", label: { nl: "Bij de gemeente", en: "At the municipality" } },
      { key: "jongerenwerk", label: { nl: "Bij het jongerenwerk", en: "With youth workers" } },
      { key: "familie", label: { nl: "Bij familie of vrienden", en: "With family or friends" } },
    ],
    other: { label: { nl: "Ergens anders", en: "Somewhere else" } },
  },
  {
    key: "wachten",
    kind: "dropdown",
    page: "zoeken",
    required: false,
    personal: false,
    condition: soughtHelp,
    label: {
      nl: "Hoe lang duurde het tot iemand met je praatte?",
      en: "How long did it take until someone talked with you?",
    },
    options: [
      { key: "week", label: { nl: "Minder dan een week", en: "Less than a week" } },
      { key: "maand", label: { nl: "Een week tot een maand", en: "A week to a month" } },
      { key: "kwartaal", label: { nl: "Eén tot drie maanden", en: "One to three months" } },
      { key: "langer", label: { nl: "Langer dan drie maanden", en: "More than three months" } },
    ],
  },
  {
    key: "eersteGesprek",
    kind: "smiley",
    page: "zoeken",
    required: false,
    personal: false,
    condition: soughtHelp,
    label: { nl: "Hoe was dat eerste gesprek?", en: "How was that first talk?" },
  },
  {
    key: "weetWaar",
    kind: "likert",
    page: "straks",
    required: false,
    personal: false,
    label: {
      nl: "Ik weet waar ik terechtkan als het niet goed gaat.",
      en: "I know where to go when things are not going well.",
    },
    options: AGREEMENT_SCALE,
  },
  {
    key: "liefst",
    kind: "singleChoice",
    page: "straks",
    required: false,
    personal: false,
    label: {
      nl: "Hoe wil jij het liefst om hulp vragen?",
      en: "How would you most like to ask for help?",
    },
    options: [
      {
        key: "inloop",
        label: { nl: "Binnenlopen zonder afspraak", en: "Walking in without an appointment" },
      },
      { key: "app", label: { nl: "Met een appje", en: "With a text message" } },
      { key: "bellen", label: { nl: "Bellen", en: "By phone" } },
      { key: "school", label: { nl: "Op school", en: "At school" } },
    ],
  },
  {
    key: "tip",
    kind: "longText",
    page: "straks",
    required: false,
    personal: false,
    label: {
      nl: "Wat moet de gemeente als eerste doen?",
      en: "What should the municipality do first?",
    },
    help: { nl: "Schrijf geen namen op.", en: "Do not write any names." },
    maxLength: 1000,
  },
];

/** The survey of the local example round: seven questions on two pages. */
export const localQuestionnaire: Questionnaire = {
  version: 1,
  pages: [
    { key: "zoeken", title: { nl: "Hulp zoeken", en: "Looking for help" } },
    { key: "straks", title: { nl: "Hoe het beter kan", en: "How it can be better" } },
  ],
  questions,
};
