import type { SignUpSeed } from "../sessions";
import { sessionActivityId, writeSession } from "../sessions";
import type { ExampleWorld } from "../world";
import { accessOf } from "../residential/session-texts";
import { localActivity, LOCAL_ROUND } from "./round";

export const LOCAL_SESSION = "voorbeeld-bijeenkomst-goor";

/** Days from today. */
const HELD = -208;
const REPORTED = -199;

/** How many of each role came; the fourth known person was one of the parents. */
const CAME = { youth: 7, parent: 6, nextOfKin: 1, professional: 2 } as const;
const STAYED_AWAY = 2;

const report = {
  said: "Jongeren zeiden dat ze liever appen dan bellen, en dat ze niet doorgestuurd willen worden. Ouders vertelden hoe lang ze op een eerste gesprek wachtten. Iedereen wilde één plek waar je altijd terechtkunt.",
  saidEn:
    "Young people said that they would rather text than call, and that they do not want to be passed on. Parents told how long they waited for a first talk. Everyone wanted one place where you can always go.",
  answered:
    "De wethouder zei dat één nummer kan en dat ze het dit jaar wil. Over een gebouw voor jongeren zei ze eerlijk dat daar geen geld voor is.",
  answeredEn:
    "The alderman said that one number is possible and that she wants it this year. About a building for young people she said honestly that there is no money for it.",
  next: "De moderatoren zoeken de rode draden uit. Voor elke rode draad komt er een antwoord van het college.",
  nextEn:
    "The moderators work out the themes. For each theme there will be an answer from the executive.",
};

const questions = [
  {
    body: "Wie neemt er op als ik dat nummer app?",
    answer: "Iemand van het jongerenteam, elke werkdag tot negen uur 's avonds.",
    votes: 9,
  },
  {
    body: "Waarom duurt een eerste gesprek zo lang?",
    answer: "Er waren te weinig mensen. Er komen er drie bij.",
    votes: 12,
  },
];

const cards = [
  { role: "youth", text: "Ik durf wel te appen maar niet te bellen.", quoteConsent: true },
  {
    role: "youth",
    text: "Geef ons gewoon een gebouw met een bank en een tafeltennistafel.",
    quoteConsent: true,
  },
  { role: "parent", text: "Na vier maanden wachten hoefde ik niet meer.", quoteConsent: true },
  { role: "parent", text: "Op school zagen ze het als eerste.", quoteConsent: true },
];

function guests(world: ExampleWorld): SignUpSeed[] {
  const { people } = world;
  const random = world.random("guests of Goor");
  const others = random.shuffle(people.local);
  const of = (role: keyof typeof CAME, count: number, state: SignUpSeed["state"]) =>
    others
      .filter((person) => person.role === role)
      .slice(0, count)
      .map((person) => ({ person, state }));
  const came = [
    { person: people.known[3], state: "attended" as const },
    ...of("youth", CAME.youth, "attended"),
    ...of("parent", CAME.parent - 1, "attended"),
    ...of("nextOfKin", CAME.nextOfKin, "attended"),
    ...of("professional", CAME.professional, "attended"),
  ];
  const away = others
    .filter((other) => came.every(({ person }) => person !== other))
    .slice(0, STAYED_AWAY)
    .map((person) => ({ person, state: "noShow" as const }));
  return [...came, ...away];
}

async function writeReport({ transaction, moments }: ExampleWorld): Promise<void> {
  await transaction.sessionReport.create({
    data: {
      id: `${LOCAL_SESSION}.verslag`,
      sessionId: LOCAL_SESSION,
      ...report,
      state: "published",
      publishedAt: moments.at(REPORTED, "11:00"),
    },
  });
  await transaction.sessionQuestion.createMany({
    data: questions.map((question, index) => ({
      id: `${LOCAL_SESSION}.vraag-${index + 1}`,
      sessionId: LOCAL_SESSION,
      ...question,
      state: "answered",
      createdAt: moments.at(HELD - 3, "20:00"),
    })),
  });
  await transaction.inputCard.createMany({
    data: cards.map((card, index) => ({
      id: `${LOCAL_SESSION}.kaart-${index + 1}`,
      sessionId: LOCAL_SESSION,
      ...card,
      createdAt: moments.at(HELD, "21:30"),
    })),
  });
}

/** Writes the session of the local round, with its published report and the questions that were answered. */
export async function writeLocalSession(world: ExampleWorld): Promise<void> {
  const { ids, moments } = world;
  const { id: _, ...ledger } = localActivity(sessionActivityId(LOCAL_SESSION), moments);
  await writeSession(
    world,
    {
      id: LOCAL_SESSION,
      signUpFrom: HELD - 14,
      reserved: { youth: 8 },
      walkIns: ["youth"],
      guests: guests(world),
      columns: {
        slug: "eerste-stap-goor",
        title: "De eerste stap: praat mee in Goor",
        titleEn: "The first step: join in, in Goor",
        summary: "Wat maakt het makkelijk of juist moeilijk om hulp te vragen?",
        summaryEn: "What makes it easy or hard to ask for help?",
        forWhom: "Voor jongeren en ouders uit Hof van Twente.",
        forWhomEn: "For young people and parents from Hof van Twente.",
        programme: JSON.stringify([
          { time: "19:00", text: "Welkom", textEn: "Welcome" },
          { time: "19:20", text: "In groepen praten", textEn: "Talking in groups" },
          {
            time: "20:30",
            text: "Vragen aan de wethouder",
            textEn: "Questions to the alderman",
          },
        ]),
        access: accessOf("Goor"),
        state: "reported",
        municipalityId: ids.municipality("hof-van-twente"),
        place: "Buurthuis (voorbeeld)",
        address: "Voorbeeldstraat 5, Goor",
        startsAt: moments.at(HELD, "19:00"),
        endsAt: moments.at(HELD, "21:00"),
        signUpClosesAt: moments.at(HELD - 1, "12:00"),
        capacity: 24,
        hostBodyId: ids.body("college-hof-van-twente"),
        supervisors: 2,
        createdAt: moments.at(HELD - 30, "10:00"),
      },
    },
    2,
    { ...ledger, roundId: LOCAL_ROUND },
  );
  await writeReport(world);
}
