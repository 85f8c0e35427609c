import { randomToken } from "~/platform/secret.server";
import type { LedgerActivity } from "~/features/participation/commands/record-participation.server";
import { writeSurvey } from "../surveys";
import { staffId } from "../write-accounts";
import type { ExampleWorld } from "../world";
import { residentialQuestionnaire } from "./questionnaire";

/** Fixed names of the round and what hangs below it. */
export const RESIDENTIAL_ROUND = "voorbeeld-ronde-wonen-en-verblijf";
export const RESIDENTIAL_SURVEY = "voorbeeld-vragenlijst-wonen-en-verblijf";
export const SURVEY_ACTIVITY = "voorbeeld-activiteit-vragenlijst";
export const PROPOSALS_ACTIVITY = "voorbeeld-activiteit-voorstellen";

/** Days from today on which the round opens and closes. */
const OPENS = -45;
const CLOSES = 32;

const REPLY_DUE = CLOSES + 42;
const SCOPE_FIXED = CLOSES + 56;
const LISTS_CHANGED = -20;

export interface OpenRound {
  secret: string;
  /** What rows of the ledger take over from this round. */
  ledger: LedgerActivity;
}

const texts = {
  title: "Thuis of ergens anders wonen",
  titleEn: "Living at home or somewhere else",
  officialTitle: "Prioritaire opgave jeugd: wonen en verblijf",
  officialTitleEn: "Priority task youth: residential care",
  scene: "home",
  listener: "De beleidsadviseurs jeugd van OZJT",
  listenerEn: "The policy advisers on youth of OZJT",
  question: "Hoe zorgen we dat meer kinderen en jongeren thuis of dichtbij kunnen wonen?",
  questionEn:
    "How do we make sure that more children and young people can live at home or close by?",
  summary:
    "In Twente gaan meer kinderen ergens anders wonen dan gemiddeld in Nederland. De gemeenten willen dat veranderen: thuis als het kan, en anders dicht bij huis. In 2025 kozen ze dit als eerste onderwerp. Nu maken ze een plan. Wat moet daar volgens jou in staan?",
  summaryEn:
    "In Twente more children go and live elsewhere than on average in the Netherlands. The municipalities want to change that: at home if possible, and otherwise close to home. In 2025 they chose this as their first subject. Now they are making a plan. What should be in it, in your view?",
  deciderNote:
    "Het Algemeen Bestuur van SamenTwente stelt het plan vast. Daarin zitten bestuurders van alle veertien gemeenten. De Organisatie voor Zorg en Jeugdhulp in Twente (OZJT) schrijft het plan en geeft antwoord op wat jullie zeggen.",
  deciderNoteEn:
    "The General Board of SamenTwente adopts the plan. It is made up of executives of all fourteen municipalities. The Organisation for Care and Youth Care in Twente (OZJT) writes the plan and answers what you say.",
  space:
    "Je doet mee zonder naam. Bij elke bijeenkomst is iemand die je kunt aanspreken, en een rustige ruimte. Je mag altijd stoppen.",
  spaceEn:
    "You take part without your name. At every session there is someone you can turn to, and a quiet room. You can stop at any time.",
  voice: "Je vult een vragenlijst in, komt naar een bijeenkomst of stuurt zelf een voorstel.",
  voiceEn: "You fill in a survey, come to a session or send in a proposal of your own.",
  audience:
    "De moderatoren lezen alles. OZJT bespreekt de rode draden met de veertien gemeenten. Het Algemeen Bestuur beslist.",
  audienceEn:
    "The moderators read everything. OZJT discusses the themes with the fourteen municipalities. The General Board decides.",
  influence:
    "Op elk voorstel krijg je binnen zes weken antwoord: ja, deels, nee of ergens anders, met de reden. Na de ronde lees je per rode draad wat ermee gebeurt.",
  influenceEn:
    "Every proposal gets an answer within six weeks: yes, partly, no or elsewhere, with the reason. After the round you can read what happens with each theme.",
  framesFixedNote:
    "Op deze dag stelt het Algemeen Bestuur het plan vast. Daarvoor lees je wat er met jullie inbreng gebeurt.",
  framesFixedNoteEn:
    "On this day the General Board adopts the plan. Before then you can read what happens with your input.",
};

interface ListItem {
  kind: "open" | "fixed";
  nl: string;
  en: string;
  /** The version of the lists in which it came, and the one in which it went. */
  from?: 2;
  until?: 2;
}

const lists: readonly ListItem[] = [
  {
    kind: "open",
    nl: "Welke hulp er komt, zodat kinderen thuis kunnen blijven.",
    en: "Which help there will be, so that children can stay at home.",
  },
  {
    kind: "open",
    nl: "Waar een plek aan moet voldoen als je niet thuis kunt wonen.",
    en: "What a place must offer when you cannot live at home.",
  },
  {
    kind: "open",
    nl: "Hoe jongeren en ouders meebeslissen over waar een kind woont.",
    en: "How young people and parents share in deciding where a child lives.",
  },
  {
    kind: "open",
    nl: "Hoe de gemeenten laten zien of het beter gaat.",
    en: "How the municipalities show whether things get better.",
    from: 2,
  },
  {
    kind: "fixed",
    nl: "De gemeenten kopen wonen en verblijf samen in.",
    en: "The municipalities buy residential care together.",
  },
  {
    kind: "fixed",
    nl: "De inkoop is voor drie jaar. Die is in 2025 begonnen.",
    en: "The contracts run for three years. They started in 2025.",
  },
  {
    kind: "fixed",
    nl: "Een rechter kan beslissen dat een kind niet thuis mag wonen. Dat verandert deze ronde niet.",
    en: "A judge can decide that a child may not live at home. This round does not change that.",
  },
  {
    kind: "fixed",
    nl: "Hulp aan huis komt pas later aan de beurt.",
    en: "Help at home comes later.",
    until: 2,
  },
];

const principles = [
  {
    number: 4,
    reason: "Thuis wonen als het kan: daar gaat deze hele ronde over.",
    reasonEn: "Living at home when possible: that is what this whole round is about.",
  },
  {
    number: 3,
    reason: "Als je op tijd lichte hulp dichtbij krijgt, hoef je minder vaak weg van huis.",
    reasonEn: "If you get light help close by in time, you have to leave home less often.",
  },
  {
    number: 1,
    reason: "Jij weet zelf het best wat een plek een thuis maakt.",
    reasonEn: "You know best what makes a place a home.",
  },
  {
    number: 5,
    reason: "De gemeenten kiezen nu bij wie ze plekken om te wonen inkopen.",
    reasonEn: "The municipalities now choose from whom they buy places to live.",
  },
];

async function writeScope({ transaction, ids, moments }: ExampleWorld): Promise<void> {
  const start = moments.at(OPENS - 14, "09:00");
  const change = moments.at(LISTS_CHANGED, "09:00");
  await transaction.roundFrameItem.createMany({
    data: lists.map(({ kind, nl, en, from, until }, index) => ({
      id: `${RESIDENTIAL_ROUND}.${kind}.${index + 1}`,
      roundId: RESIDENTIAL_ROUND,
      kind,
      position: index + 1,
      text: nl,
      textEn: en,
      version: from ?? 1,
      validFrom: from === undefined ? start : change,
      validUntil: until === undefined ? null : change,
    })),
  });
  await transaction.roundPrinciple.createMany({
    data: principles.map(({ number, ...reasons }) => ({
      roundId: RESIDENTIAL_ROUND,
      principleId: ids.principle(number),
      ...reasons,
    })),
  });
  await transaction.roundModerator.createMany({
    data: ["moderator", "tweede-moderator"].map((name) => ({
      roundId: RESIDENTIAL_ROUND,
      staffId: staffId(name),
    })),
  });
}

async function writeResidentialSurvey(world: ExampleWorld): Promise<void> {
  const { transaction, moments } = world;
  await writeSurvey(world, {
    activity: {
      id: SURVEY_ACTIVITY,
      title: "Vragenlijst over wonen en verblijf",
      titleEn: "Survey on living away from home",
    },
    questionnaire: residentialQuestionnaire,
    opened: OPENS,
    columns: {
      id: RESIDENTIAL_SURVEY,
      slug: "wonen-en-verblijf",
      roundId: RESIDENTIAL_ROUND,
      title: "Waar woon jij het liefst?",
      titleEn: "Where would you like to live?",
      intro:
        "Voor jongeren en ouders die ervaring hebben met jeugdhulp, en voor iedereen die mee wil denken. Je bent er ongeveer acht minuten mee bezig. Je kunt stoppen en later verdergaan.",
      introEn:
        "For young people and parents with experience of youth care, and for everyone who wants to share ideas. It takes about eight minutes. You can save and finish later.",
      minutes: 8,
      state: "open",
      opensAt: moments.at(OPENS, "09:00"),
      closesAt: moments.endOf(CLOSES),
    },
  });
  await transaction.activity.create({
    data: {
      id: PROPOSALS_ACTIVITY,
      roundId: RESIDENTIAL_ROUND,
      kind: "proposals",
      title: "Voorstellen",
      titleEn: "Proposals",
      position: 2,
    },
  });
}

/** Writes the open regional round with its lists, principles and survey. */
export async function writeResidentialRound(world: ExampleWorld): Promise<OpenRound> {
  const { transaction, ids, moments } = world;
  const secret = randomToken();
  const framesFixedOn = moments.date(SCOPE_FIXED);
  const phase = "preparation";
  await transaction.round.create({
    data: {
      id: RESIDENTIAL_ROUND,
      slug: "prioritaire-opgave-jeugd",
      ...texts,
      scope: "regional",
      phase,
      state: "open",
      influenceLevel: "advise",
      deciderBodyId: ids.body("ab-samentwente"),
      answererBodyId: ids.body("ozjt"),
      framesFixedOn,
      announcedAt: moments.at(OPENS - 14, "09:00"),
      opensAt: moments.at(OPENS, "09:00"),
      closesAt: moments.endOf(CLOSES),
      replyDueAt: moments.endOf(REPLY_DUE),
      example: true,
      secret,
      createdAt: moments.at(OPENS - 21, "10:00"),
    },
  });
  await writeScope(world);
  await writeResidentialSurvey(world);
  return { secret, ledger: { roundId: RESIDENTIAL_ROUND, round: { phase, framesFixedOn } } };
}
