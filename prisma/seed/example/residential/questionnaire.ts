import { AGREEMENT_SCALE } from "~/features/surveys/domain/fixed-options";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import { experience, howItWas } from "./questions-experience";

const whatHelps: readonly Question[] = [
  {
    key: "uitleg",
    kind: "statement",
    page: "nodig",
    required: false,
    personal: false,
    label: {
      nl: "De gemeenten willen dat minder kinderen ergens anders gaan wonen. En als het toch moet: dan dicht bij huis.",
      en: "The municipalities want fewer children to go and live elsewhere. And if it must happen: close to home.",
    },
  },
  {
    key: "helptThuis",
    kind: "multipleChoice",
    page: "nodig",
    required: false,
    personal: false,
    label: {
      nl: "Wat helpt het meest om thuis te kunnen blijven wonen?",
      en: "What helps most to be able to keep living at home?",
    },
    help: { nl: "Kies er hoogstens drie.", en: "Choose at most three." },
    max: 3,
    options: [
      {
        key: "eerder",
        label: {
          nl: "Eerder hulp, niet pas als het misgaat",
          en: "Help sooner, not only in crisis",
        },
      },
      {
        key: "vast",
        label: { nl: "Eén vaste persoon die blijft", en: "One steady person who stays" },
      },
      {
        key: "logeren",
        label: { nl: "Af en toe ergens logeren", en: "A stay elsewhere now and then" },
      },
      {
        key: "ouders",
        label: {
          nl: "Hulp voor mijn ouders of voor mij als ouder",
          en: "Help for parents themselves",
        },
      },
      {
        key: "school",
        label: { nl: "Hulp op school", en: "Help at school" },
      },
      {
        key: "geld",
        label: {
          nl: "Minder zorgen over geld of wonen",
          en: "Fewer worries about money or housing",
        },
      },
    ],
    other: { label: { nl: "Iets anders", en: "Something else" } },
  },
  {
    key: "buurt",
    kind: "likert",
    page: "nodig",
    required: false,
    personal: false,
    label: {
      nl: "Als je niet thuis kunt wonen, wil je het liefst in je eigen buurt blijven.",
      en: "If you cannot live at home, you would rather stay in your own neighbourhood.",
    },
    options: AGREEMENT_SCALE,
  },
  {
    key: "meebeslissen",
    kind: "singleChoice",
    page: "nodig",
    required: false,
    personal: false,
    label: {
      nl: "Hoeveel mag een jongere zelf kiezen waar die woont?",
      en: "How much say should a young person have about where they live?",
    },
    options: [
      {
        key: "horen",
        label: { nl: "Goed uitleggen is genoeg", en: "A good explanation is enough" },
      },
      { key: "meepraten", label: { nl: "Meepraten", en: "Being heard" } },
      { key: "samen", label: { nl: "Samen beslissen", en: "Deciding together" } },
      { key: "zelf", label: { nl: "Zelf beslissen", en: "Deciding alone" } },
    ],
  },
];

const ownIdeas: readonly Question[] = [
  {
    key: "eersteStap",
    kind: "longText",
    page: "idee",
    required: false,
    personal: false,
    label: { nl: "Wat moet er als eerste anders?", en: "What should change first?" },
    why: {
      nl: "Een moderator leest je antwoord. Daarna kan het zonder jouw naam in de uitslag komen.",
      en: "A moderator reads your answer. After that it can be in the results, without your name.",
    },
    help: {
      nl: "Schrijf geen namen, adressen of telefoonnummers op.",
      en: "Do not write names, addresses or telephone numbers.",
    },
    maxLength: 1500,
  },
  {
    key: "nogIets",
    kind: "longText",
    page: "idee",
    required: false,
    personal: false,
    label: { nl: "Wil je nog iets zeggen?", en: "Is there anything else you want to say?" },
    maxLength: 1000,
  },
];

/** The survey of the example round on living away from home: eleven questions and a statement on four pages. */
export const residentialQuestionnaire: Questionnaire = {
  version: 1,
  pages: [
    { key: "ervaring", title: { nl: "Jouw ervaring", en: "Your experience" } },
    { key: "hoe", title: { nl: "Hoe het ging", en: "How it went" } },
    { key: "nodig", title: { nl: "Wat er nodig is", en: "What is needed" } },
    { key: "idee", title: { nl: "Jouw idee", en: "Your idea" } },
  ],
  questions: [...experience, ...howItWas, ...whatHelps, ...ownIdeas],
};
