/**
 * The example of a region that has no example of its own: accounts for every role and one open round, with a survey and a
 * session, in words that name no place but those of the region. Nobody has taken part in it yet.
 */
import { randomToken } from "~/platform/secret.server";
import { localQuestionnaire } from "./local/questionnaire";
import { accessOf } from "./residential/session-texts";
import { writeSession } from "./sessions";
import { writeSurvey } from "./surveys";
import type { ExampleWorld } from "./world";
import { staffId, writeGeneralAccounts } from "./write-accounts";

const ROUND = "voorbeeldronde";
const OPENED = -10;
const CLOSES = 32;
const REPLY_DUE = 60;
const SCOPE_FIXED = 45;
const SESSION_ON = 12;
const PHASE = "preparation";

const texts = {
  title: "De eerste stap naar hulp",
  titleEn: "The first step to help",
  scene: "path",
  listener: "De wethouders jeugd van de gemeenten",
  listenerEn: "The aldermen for youth of the municipalities",
  question: "Hoe maken we het makkelijker om hulp te vragen?",
  questionEn: "How do we make it easier to ask for help?",
  summary:
    "Veel jongeren en ouders weten niet waar ze terechtkunnen, of wachten lang op een eerste gesprek. De gemeenten willen horen wat er anders moet.",
  summaryEn:
    "Many young people and parents do not know where to go, or wait a long time for a first talk. The municipalities want to hear what has to change.",
  deciderNote: "De gemeenten beslissen samen.",
  deciderNoteEn: "The municipalities decide together.",
  space: "Meedoen kan zonder naam. Bij de bijeenkomst is een rustige kamer.",
  spaceEn: "You can take part without a name. There is a quiet room at the session.",
  voice: "Een vragenlijst, een bijeenkomst en voorstellen.",
  voiceEn: "A survey, a session and proposals.",
  audience: "De wethouders lezen de rode draden en zijn bij de bijeenkomst.",
  audienceEn: "The aldermen read the themes and come to the session.",
  influence: "Op elke rode draad komt een antwoord met een reden.",
  influenceEn: "Every theme gets an answer with a reason.",
  framesFixedNote: "Op deze dag leggen de gemeenten het plan vast.",
  framesFixedNoteEn: "On this day the municipalities fix the plan.",
};

const lists = [
  { kind: "open", text: "Hoe je om hulp vraagt.", textEn: "How you ask for help." },
  { kind: "open", text: "Waar hulp te vinden is.", textEn: "Where help can be found." },
  {
    kind: "fixed",
    text: "Zware hulp kopen de gemeenten samen in.",
    textEn: "The municipalities buy specialist help together.",
  },
];

async function writeRound(world: ExampleWorld, answererBodyId: string | null): Promise<void> {
  const { transaction, moments } = world;
  await transaction.round.create({
    data: {
      id: ROUND,
      slug: ROUND,
      ...texts,
      scope: "regional",
      phase: PHASE,
      state: "open",
      influenceLevel: "advise",
      deciderBodyId: answererBodyId,
      answererBodyId,
      framesFixedOn: moments.date(SCOPE_FIXED),
      announcedAt: moments.at(OPENED - 14, "09:00"),
      opensAt: moments.at(OPENED, "09:00"),
      closesAt: moments.endOf(CLOSES),
      replyDueAt: moments.endOf(REPLY_DUE),
      example: true,
      secret: randomToken(),
      createdAt: moments.at(OPENED - 21, "10:00"),
    },
  });
  await transaction.roundFrameItem.createMany({
    data: lists.map((item, index) => ({
      id: `${ROUND}.${item.kind}.${index + 1}`,
      roundId: ROUND,
      ...item,
      position: index + 1,
      validFrom: moments.at(OPENED - 14, "09:00"),
    })),
  });
  await transaction.roundModerator.create({
    data: { roundId: ROUND, staffId: staffId("moderator") },
  });
  const principle = await transaction.principle.findFirst({ orderBy: { number: "asc" } });
  if (principle === null) return;
  await transaction.roundPrinciple.create({
    data: {
      roundId: ROUND,
      principleId: principle.id,
      reason: "Hulp vragen moet gewoon zijn.",
      reasonEn: "Asking for help should be normal.",
    },
  });
}

async function writeWaysIn(world: ExampleWorld, hostBodyId: string | null): Promise<void> {
  const { transaction, moments } = world;
  await writeSurvey(world, {
    activity: {
      id: `activiteit-${ROUND}-vragenlijst`,
      title: "Vragenlijst over de eerste stap",
      titleEn: "Survey on the first step",
    },
    questionnaire: localQuestionnaire,
    opened: OPENED,
    columns: {
      id: `${ROUND}-vragenlijst`,
      slug: "de-eerste-stap",
      roundId: ROUND,
      title: "Hoe vraag jij om hulp?",
      titleEn: "How do you ask for help?",
      intro: "Zeven vragen voor jongeren en ouders.",
      introEn: "Seven questions for young people and parents.",
      minutes: 4,
      state: "open",
      opensAt: moments.at(OPENED, "09:00"),
      closesAt: moments.endOf(CLOSES),
    },
  });
  await transaction.activity.create({
    data: {
      id: `activiteit-${ROUND}-voorstellen`,
      roundId: ROUND,
      kind: "proposals",
      title: "Voorstellen",
      titleEn: "Proposals",
      position: 2,
    },
  });
  const place = await transaction.municipality.findFirst({ orderBy: { slug: "asc" } });
  if (place === null) return;
  await writeSession(
    world,
    {
      id: `${ROUND}-bijeenkomst`,
      signUpFrom: OPENED,
      reserved: { youth: 8 },
      walkIns: [],
      guests: [],
      columns: {
        slug: "praat-mee-over-de-eerste-stap",
        title: `Praat mee in ${place.name}`,
        titleEn: `Join the talk in ${place.name}`,
        summary: "Wat maakt het makkelijk of juist moeilijk om hulp te vragen?",
        summaryEn: "What makes it easy or hard to ask for help?",
        forWhom: "Voor jongeren en ouders.",
        forWhomEn: "For young people and parents.",
        programme: JSON.stringify([
          { time: "19:00", text: "Welkom", textEn: "Welcome" },
          { time: "19:20", text: "In groepen praten", textEn: "Talking in groups" },
        ]),
        access: accessOf(place.name, place.name),
        state: "published",
        municipalityId: place.id,
        place: "Buurthuis (voorbeeld)",
        address: `Voorbeeldstraat 1, ${place.name}`,
        startsAt: moments.at(SESSION_ON, "19:00"),
        endsAt: moments.at(SESSION_ON, "21:00"),
        signUpClosesAt: moments.at(SESSION_ON - 1, "12:00"),
        capacity: 24,
        hostBodyId,
        supervisors: 2,
        createdAt: moments.at(OPENED, "10:00"),
      },
    },
    3,
    { roundId: ROUND, round: { phase: PHASE, framesFixedOn: moments.date(SCOPE_FIXED) } },
  );
}

/** Writes the accounts and the round of the general example. */
export async function writeGeneral(world: ExampleWorld): Promise<void> {
  const answerer = await writeGeneralAccounts(world.transaction, world.moments.now);
  await writeRound(world, answerer);
  await writeWaysIn(world, answerer);
}
