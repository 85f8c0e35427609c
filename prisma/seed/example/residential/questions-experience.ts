import { AGREEMENT_SCALE } from "~/features/surveys/domain/fixed-options";
import type { Condition } from "~/features/surveys/domain/condition";
import type { Question } from "~/features/surveys/domain/question";

/** Only people who lived away from home, or whose child did, are asked how that was. */
const livedElsewhere: Condition = {
  operator: "any",
  conditions: [
    { operator: "equals", question: "ervaring", value: "nu" },
    { operator: "equals", question: "ervaring", value: "eerder" },
  ],
};

/** Whether somebody lived elsewhere, and where. */
export const experience: readonly Question[] = [
  {
    key: "ervaring",
    kind: "singleChoice",
    page: "ervaring",
    required: true,
    personal: true,
    label: {
      nl: "Heb jij, of heeft je kind, ervaring met wonen op een andere plek dan thuis?",
      en: "Have you, or has your child, lived somewhere other than at home?",
    },
    wordings: {
      youth: {
        label: {
          nl: "Heb jij ervaring met wonen op een andere plek dan thuis?",
          en: "Have you lived somewhere other than at home?",
        },
      },
      parent: {
        label: {
          nl: "Heeft je kind ervaring met wonen op een andere plek dan thuis?",
          en: "Has your child lived somewhere other than at home?",
        },
      },
    },
    why: {
      nl: "Dan krijg je alleen vragen die bij jou passen. Niemand weet dat jij dit invulde.",
      en: "We only ask what applies to you. Nobody knows these are your answers.",
    },
    options: [
      { key: "nu", label: { nl: "Ja, nu", en: "Yes, now" } },
      { key: "eerder", label: { nl: "Ja, vroeger", en: "Yes, in the past" } },
      {
        key: "bijna",
        label: {
          nl: "Nee, maar er is wel over gepraat",
          en: "No, but people did talk about it",
        },
      },
      {
        key: "nee",
        label: { nl: "Nee, maar ik denk graag mee", en: "No, but I would like to share my ideas" },
      },
    ],
  },
  {
    key: "plek",
    kind: "multipleChoice",
    page: "ervaring",
    required: false,
    personal: true,
    condition: livedElsewhere,
    label: { nl: "Waar was dat?", en: "Where was that?" },
    help: {
      nl: "Je kunt meer dan één plek kiezen.",
      en: "You can choose more than one place.",
    },
    options: [
      { key: "pleeggezin", label: { nl: "Bij een pleeggezin", en: "With a foster family" } },
      { key: "gezinshuis", label: { nl: "In een gezinshuis", en: "In a family-style home" } },
      { key: "familie", label: { nl: "Bij familie of vrienden", en: "With family or friends" } },
      { key: "groep", label: { nl: "Op een groep", en: "In a group home" } },
      {
        key: "kamer",
        label: { nl: "Op een kamer met begeleiding", en: "In a room with support" },
      },
    ],
    other: { label: { nl: "Ergens anders", en: "Somewhere else" } },
  },
];

/** How that was. */
export const howItWas: readonly Question[] = [
  {
    key: "thuisgevoel",
    kind: "smiley",
    page: "hoe",
    required: false,
    personal: true,
    condition: livedElsewhere,
    label: { nl: "Hoe was het daar, meestal?", en: "How was it there, most of the time?" },
    help: {
      nl: "Ben je ouder? Denk dan aan hoe het voor je kind was.",
      en: "Are you a parent? Then think of how it was for your child.",
    },
    wordings: {
      youth: {
        help: {
          nl: "Denk aan een gewone dag, niet aan de beste of de slechtste.",
          en: "Think of an ordinary day, not of the best or the worst.",
        },
      },
      parent: {
        label: {
          nl: "Hoe was het daar voor je kind, meestal?",
          en: "How was it there for your child, most of the time?",
        },
        help: {
          nl: "Weet je het niet zeker? Vraag het je kind, of sla dit over.",
          en: "Not sure? Ask your child, or skip this.",
        },
      },
    },
  },
  {
    key: "contact",
    kind: "likert",
    page: "hoe",
    required: false,
    personal: false,
    condition: livedElsewhere,
    label: {
      nl: "Er was genoeg contact met familie en vrienden.",
      en: "There was enough contact with family and friends.",
    },
    options: AGREEMENT_SCALE,
  },
  {
    key: "school",
    kind: "yesNo",
    page: "hoe",
    required: false,
    personal: false,
    condition: livedElsewhere,
    label: {
      nl: "Kon je, of kon je kind, op dezelfde school of hetzelfde werk blijven?",
      en: "Could you, or could your child, stay at the same school or job?",
    },
    wordings: {
      youth: {
        label: {
          nl: "Kon je op dezelfde school of hetzelfde werk blijven?",
          en: "Could you stay at the same school or job?",
        },
      },
      parent: {
        label: {
          nl: "Kon je kind op dezelfde school of hetzelfde werk blijven?",
          en: "Could your child stay at the same school or job?",
        },
      },
    },
  },
  {
    key: "schoolNodig",
    kind: "shortText",
    page: "hoe",
    required: false,
    personal: false,
    condition: { operator: "equals", question: "school", value: "no" },
    label: { nl: "Wat was daarvoor nodig geweest?", en: "What would have made that possible?" },
    help: { nl: "Schrijf geen namen op.", en: "Do not write any names." },
    maxLength: 200,
  },
];
