import { ROLES } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import type { ExamplePerson } from "../people";
import { writeSession } from "../sessions";
import type { SignUpSeed, ExampleSession } from "../sessions";
import type { ExampleWorld } from "../world";
import { moderationDue } from "~/features/moderation/domain/moderation-case";
import { decidedColumns, writerColumns, insertCases } from "../decided-case";
import { RESIDENTIAL_ROUND } from "./round";
import type { OpenRound } from "./round";
import { accessOf, programmeOf, sessionTexts } from "./session-texts";

/** Fixed names of the four sessions of the round. */
const COMING = "voorbeeld-bijeenkomst-thuisgevoel";
const FULL = "voorbeeld-bijeenkomst-ouderavond";
export const REPORT_DUE = "voorbeeld-bijeenkomst-broers-en-zussen";
const REPORT_OVERDUE = "voorbeeld-bijeenkomst-op-jezelf";

const DAY = 86_400_000;
const WEDNESDAY = 3;
const THURSDAY = 4;

const speakerNotes = {
  speakerNote: "Kom een kwartier eerder. Je spreekt vanaf je stoel; voorlezen mag.",
  speakerNoteEn: "Come a quarter of an hour early. You speak from your chair; you may read aloud.",
};

/** Takes people of a role one after another, nobody twice. */
function takeByRole(people: readonly ExamplePerson[]) {
  const queues = new Map(
    ROLES.map((role) => [role, people.filter((person) => person.role === role)]),
  );
  return (counts: Partial<Record<Role, number>>, state: SignUpSeed["state"]): SignUpSeed[] =>
    ROLES.flatMap((role) => queues.get(role)?.splice(0, counts[role] ?? 0) ?? []).map((person) => ({
      person,
      state,
    }));
}

/** Half of the people of a session answered the survey too, so that linked people and guests both occur. */
function peopleFor(world: ExampleWorld, session: string): readonly ExamplePerson[] {
  return world.random(`guests of ${session}`).shuffle(world.people.residential);
}

function comingSession(world: ExampleWorld): ExampleSession {
  const { moments, ids, people } = world;
  const take = takeByRole(peopleFor(world, COMING));
  const day = moments.weekday(9, WEDNESDAY);
  return {
    id: COMING,
    signUpFrom: -12,
    reserved: { youth: 10 },
    walkIns: [],
    guests: [
      {
        person: people.known[0],
        state: "confirmed",
        nickname: "Uil",
        needs: "Ik eet vegetarisch.",
      },
      ...take({ youth: 4, parent: 5, nextOfKin: 1, professional: 2 }, "confirmed"),
      ...take({ parent: 1 }, "cancelled"),
    ],
    columns: {
      slug: "wat-maakt-een-plek-een-thuis",
      ...sessionTexts.coming,
      programme: programmeOf("coming"),
      access: accessOf("Hengelo"),
      state: "published",
      format: "hybrid",
      audience: JSON.stringify(["youth", "parent"]),
      municipalityId: ids.municipality("hengelo"),
      place: "Wijkcentrum (voorbeeld)",
      address: "Voorbeeldplein 1, Hengelo",
      onlineUrl: "https://overleg.example.org/wat-maakt-een-plek-een-thuis",
      startsAt: moments.at(day, "15:30"),
      endsAt: moments.at(day, "17:30"),
      signUpClosesAt: moments.at(day - 1, "12:00"),
      ...{ capacity: 24, onlineCapacity: 12 },
      hostBodyId: ids.body("ozjt"),
      supervisors: 2,
      createdAt: moments.at(-20, "10:00"),
    },
  };
}

function fullSession(world: ExampleWorld): ExampleSession {
  const { moments, ids, people } = world;
  const take = takeByRole(peopleFor(world, FULL));
  const day = moments.weekday(16, THURSDAY);
  return {
    id: FULL,
    signUpFrom: -15,
    reserved: { parent: 8 },
    walkIns: [],
    guests: [
      ...take({ parent: 9, nextOfKin: 2, professional: 1 }, "confirmed"),
      ...take({ parent: 1 }, "waitlisted"),
      { person: people.known[1], state: "waitlisted" },
      ...take({ parent: 1, professional: 1 }, "waitlisted"),
    ],
    columns: {
      slug: "ouderavond-enschede",
      ...sessionTexts.full,
      programme: programmeOf("full"),
      access: accessOf("Enschede"),
      state: "published",
      format: "onSite",
      audience: JSON.stringify(["parent", "nextOfKin"]),
      municipalityId: ids.municipality("enschede"),
      place: "Bibliotheek (voorbeeld)",
      address: "Voorbeeldstraat 12, Enschede",
      startsAt: moments.at(day, "19:30"),
      endsAt: moments.at(day, "21:30"),
      signUpClosesAt: moments.at(day - 2, "17:00"),
      capacity: 12,
      minors: false,
      speakersUntil: moments.at(day - 2, "11:00"),
      speakerMinutes: 5,
      ...speakerNotes,
      hostBodyId: ids.body("ozjt"),
      supervisors: 1,
      createdAt: moments.at(-20, "10:30"),
    },
  };
}

function reportDueSession(world: ExampleWorld): ExampleSession {
  const { moments, ids } = world;
  const take = takeByRole(peopleFor(world, REPORT_DUE));
  return {
    id: REPORT_DUE,
    signUpFrom: -30,
    reserved: { youth: 8 },
    walkIns: ["youth", "nextOfKin"],
    guests: [
      ...take({ youth: 9, parent: 5, professional: 1 }, "attended"),
      ...take({ youth: 2, parent: 1 }, "noShow"),
      ...take({ youth: 1 }, "cancelled"),
    ],
    columns: {
      slug: "broers-en-zussen-bij-elkaar",
      ...sessionTexts.reportDue,
      programme: programmeOf("reportDue"),
      access: accessOf("Almelo"),
      state: "ended",
      municipalityId: ids.municipality("almelo"),
      place: "Jongerencentrum (voorbeeld)",
      address: "Voorbeeldlaan 7, Almelo",
      startsAt: moments.at(-11, "16:00"),
      endsAt: moments.at(-11, "18:00"),
      attendanceClosedAt: moments.at(-11, "18:20"),
      signUpClosesAt: moments.at(-12, "12:00"),
      capacity: 20,
      hostBodyId: ids.body("ozjt"),
      supervisors: 2,
      createdAt: moments.at(-40, "10:00"),
    },
  };
}

function reportOverdueSession(world: ExampleWorld): ExampleSession {
  const { moments, ids } = world;
  const take = takeByRole(peopleFor(world, REPORT_OVERDUE));
  return {
    id: REPORT_OVERDUE,
    signUpFrom: -43,
    reserved: {},
    walkIns: [],
    guests: [
      ...take({ youth: 6, parent: 3, nextOfKin: 1, professional: 2 }, "attended"),
      ...take({ youth: 1, professional: 1 }, "noShow"),
    ],
    columns: {
      slug: "op-jezelf-na-je-achttiende",
      ...sessionTexts.reportOverdue,
      programme: programmeOf("reportOverdue"),
      access: accessOf("Oldenzaal"),
      state: "ended",
      municipalityId: ids.municipality("oldenzaal"),
      place: "Buurthuis (voorbeeld)",
      address: "Voorbeeldweg 3, Oldenzaal",
      startsAt: moments.at(-27, "19:00"),
      endsAt: moments.at(-27, "21:00"),
      attendanceClosedAt: moments.at(-27, "21:15"),
      signUpClosesAt: moments.at(-28, "12:00"),
      capacity: 18,
      hostBodyId: ids.body("ozjt"),
      supervisors: 1,
      createdAt: moments.at(-43, "10:00"),
    },
  };
}

/** What was said at the session whose report is being written, by whom, without names. */
const cards = [
  {
    role: "youth",
    text: "Ik zie mijn broertje één keer in de maand. Dat is te weinig.",
    quoteConsent: true,
  },
  {
    role: "youth",
    text: "Vraag aan ons allebei of we bij elkaar willen wonen.",
    quoteConsent: true,
  },
  {
    role: "parent",
    text: "Twee kinderen op twee plekken is ook twee keer reizen en twee keer praten.",
    quoteConsent: true,
  },
  {
    role: "parent",
    text: "In een gezinshuis bij ons in de buurt kon het wel.",
    quoteConsent: false,
  },
  {
    role: "professional",
    text: "Er is vaak één plek vrij, en geen twee. Daar loopt het op stuk.",
    quoteConsent: true,
  },
];

async function writeReportDraft({ transaction, moments }: ExampleWorld): Promise<void> {
  await transaction.sessionReport.create({
    data: {
      id: `${REPORT_DUE}.verslag`,
      sessionId: REPORT_DUE,
      state: "draft",
      said: "We praatten in drie groepjes over broers en zussen die niet bij elkaar wonen. Bijna iedereen vond dat er eerst gevraagd moet worden wat de kinderen zelf willen.",
      saidEn:
        "In three small groups we talked about brothers and sisters who do not live together. Nearly everyone felt that the children themselves should be asked first what they want.",
    },
  });
  await transaction.inputCard.createMany({
    data: cards.map((card, index) => ({
      id: `${REPORT_DUE}.kaart-${index + 1}`,
      sessionId: REPORT_DUE,
      ...card,
      createdAt: moments.at(-11, "18:30"),
    })),
  });
}

async function writeQuestions(world: ExampleWorld): Promise<void> {
  const { transaction, people, moments, moderation } = world;
  const [first, second] = people.known;
  const questions = [
    { person: first, body: "Mag mijn begeleider mee?", votes: 4, daysAgo: 4 },
    { person: second, body: "Beslist OZJT ook over pleegzorg?", votes: 7, daysAgo: 6 },
    { person: second, body: "Wat gebeurt er met wat wij zeggen?", votes: 0, daysAgo: 1 },
  ].map(({ person, daysAgo, ...question }, index) => ({
    id: `${COMING}.vraag-${index + 1}`,
    sessionId: COMING,
    personId: person.id,
    ...question,
    state: daysAgo > 1 ? "published" : "submitted",
    createdAt: moments.at(-daysAgo, "18:20"),
  }));
  await transaction.sessionQuestion.createMany({ data: questions });
  const others = people.residential.filter(({ id }) => id !== first.id && id !== second.id);
  await transaction.sessionQuestionVote.createMany({
    data: questions.flatMap(({ id, votes }) =>
      others.slice(0, votes).map((person) => ({ questionId: id, personId: person.id })),
    ),
  });
  await insertCases(
    transaction,
    questions.map(({ id, personId, state, createdAt }) => ({
      id: `${id}.beoordeling`,
      subjectKind: "sessionQuestion",
      subjectId: id,
      roundId: RESIDENTIAL_ROUND,
      openedAt: createdAt,
      dueAt: moderationDue(createdAt, moderation),
      ...writerColumns(personId === first.id ? first : second),
      ...(state === "published"
        ? decidedColumns(new Date(createdAt.getTime() + DAY / 2), { kind: "publish" })
        : { state: "waiting" }),
    })),
  );
}

/** Writes two coming sessions (one full) and two held ones (one report nearly due, one overdue). */
export async function writeResidentialSessions(
  world: ExampleWorld,
  round: OpenRound,
): Promise<void> {
  const sessions = [
    reportOverdueSession(world),
    reportDueSession(world),
    comingSession(world),
    fullSession(world),
  ];
  for (const [index, session] of sessions.entries()) {
    await writeSession(world, session, index + 3, round.ledger);
  }
  await writeReportDraft(world);
  await writeQuestions(world);
}
