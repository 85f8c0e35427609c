import type { ExampleActivity } from "../ledger";
import type { Moments } from "../moments";
import { writeSurvey } from "../surveys";
import { staffId } from "../write-accounts";
import type { ExampleWorld } from "../world";
import { localQuestionnaire } from "./questionnaire";

/** Fixed names of the round and what hangs below it. */
export const LOCAL_ROUND = "voorbeeld-ronde-eerste-stap";
export const LOCAL_SURVEY = "voorbeeld-vragenlijst-eerste-stap";
export const SURVEY_ACTIVITY = "voorbeeld-activiteit-eerste-stap";

/** Days from today, all past. */
const OPENED = -260;
const CLOSED = -175;
const REPLY_DUE = -118;
const REPORTED_BACK = -121;
const SCOPE_FIXED = -115;

const PHASE = "execution";

/** An activity of this round, with what the ledger takes over from the round. */
export function localActivity(id: string, moments: Moments): ExampleActivity {
  return {
    id,
    roundId: LOCAL_ROUND,
    round: { phase: PHASE, framesFixedOn: moments.date(SCOPE_FIXED) },
  };
}

const texts = {
  title: "De eerste stap naar hulp in Hof van Twente",
  titleEn: "The first step to help in Hof van Twente",
  officialTitle: "Uitvoeringsplan toegang jeugdhulp",
  officialTitleEn: "Action plan for access to youth care",
  scene: "path",
  listener: "De beleidsmedewerker jeugd en de wethouder van Hof van Twente",
  listenerEn: "The policy officer for youth and the alderman of Hof van Twente",
  question: "Hoe maken we het makkelijker om hulp te vragen?",
  questionEn: "How do we make it easier to ask for help?",
  summary:
    "Veel jongeren en ouders weten niet waar ze terechtkunnen, of wachten lang op een eerste gesprek. De gemeente vroeg wat er anders moet. De ronde is klaar: hier lees je wat jullie zeiden en wat de gemeente ermee doet.",
  summaryEn:
    "Many young people and parents do not know where to go, or wait a long time for a first talk. The municipality asked what has to change. The round is over: here you can read what you said and what the municipality does with it.",
  deciderNote: "Het college van Hof van Twente beslist. De gemeenteraad krijgt dit verslag ook.",
  deciderNoteEn:
    "The municipal executive of Hof van Twente decides. The council gets this report too.",
  space:
    "Meedoen kon zonder naam. Bij de bijeenkomst waren twee jongerenwerkers en een rustige kamer.",
  spaceEn:
    "Taking part was possible without a name. At the session there were two youth workers and a quiet room.",
  voice: "Een vragenlijst en een bijeenkomst in Goor.",
  voiceEn: "A survey and a session in Goor.",
  audience: "De beleidsmedewerker jeugd las alles. De wethouder was bij de bijeenkomst.",
  audienceEn: "The policy officer for youth read everything. The alderman came to the session.",
  influence: "Op elke rode draad kwam een antwoord met een reden.",
  influenceEn: "Every theme got an answer with a reason.",
  framesFixedNote: "Op deze dag stelde het college de uitgangspunten vast.",
  framesFixedNoteEn: "On this day the executive adopted the starting points.",
};

const lists = [
  { kind: "open", text: "Hoe je om hulp vraagt.", textEn: "How you ask for help." },
  {
    kind: "open",
    text: "Hoe snel je een eerste gesprek krijgt.",
    textEn: "How soon you get a first talk.",
  },
  { kind: "open", text: "Waar hulp te vinden is.", textEn: "Where help can be found." },
  {
    kind: "fixed",
    text: "De gemeente kan er dit jaar drie mensen bij aannemen, niet meer.",
    textEn: "The municipality can hire three more people this year, not more.",
  },
  {
    kind: "fixed",
    text: "Zware hulp koopt de regio samen in.",
    textEn: "The region buys specialist help together.",
  },
];

const principles = [
  {
    number: 3,
    reason: "Snel lichte hulp dichtbij kan zware hulp voorkomen.",
    reasonEn: "Quick, light help close by can prevent specialist help.",
  },
  {
    number: 6,
    reason: "Wachten op een eerste gesprek is ook wachten.",
    reasonEn: "Waiting for a first talk is waiting too.",
  },
  {
    number: 2,
    reason: "Hulp vragen moet gewoon zijn.",
    reasonEn: "Asking for help should be normal.",
  },
];

async function writeScope({ transaction, ids, moments }: ExampleWorld): Promise<void> {
  await transaction.roundFrameItem.createMany({
    data: lists.map((item, index) => ({
      id: `${LOCAL_ROUND}.${item.kind}.${index + 1}`,
      roundId: LOCAL_ROUND,
      ...item,
      position: index + 1,
      validFrom: moments.at(OPENED - 10, "09:00"),
    })),
  });
  await transaction.roundPrinciple.createMany({
    data: principles.map(({ number, ...reasons }) => ({
      roundId: LOCAL_ROUND,
      principleId: ids.principle(number),
      ...reasons,
    })),
  });
  await transaction.roundModerator.create({
    data: { roundId: LOCAL_ROUND, staffId: staffId("moderator") },
  });
}

async function writeLocalSurvey(world: ExampleWorld): Promise<void> {
  const { moments } = world;
  await writeSurvey(world, {
    activity: {
      id: SURVEY_ACTIVITY,
      title: "Vragenlijst over de eerste stap",
      titleEn: "Survey on the first step",
    },
    questionnaire: localQuestionnaire,
    opened: OPENED,
    columns: {
      id: LOCAL_SURVEY,
      slug: "eerste-stap-hof-van-twente",
      roundId: LOCAL_ROUND,
      title: "Hoe vraag jij om hulp?",
      titleEn: "How do you ask for help?",
      intro: "Zeven vragen voor jongeren en ouders in Hof van Twente.",
      introEn: "Seven questions for young people and parents in Hof van Twente.",
      minutes: 4,
      state: "reported",
      opensAt: moments.at(OPENED, "09:00"),
      closesAt: moments.endOf(CLOSED),
      resultsPublic: true,
    },
  });
}

/** Writes the local round that has been reported back; its secret is gone, as the rules ask. */
export async function writeLocalRound(world: ExampleWorld): Promise<void> {
  const { transaction, ids, moments } = world;
  await transaction.round.create({
    data: {
      id: LOCAL_ROUND,
      slug: "eerste-stap-hof-van-twente",
      ...texts,
      scope: "local",
      municipalityId: ids.municipality("hof-van-twente"),
      phase: PHASE,
      state: "reportedBack",
      influenceLevel: "consult",
      deciderBodyId: ids.body("college-hof-van-twente"),
      answererBodyId: ids.body("college-hof-van-twente"),
      framesFixedOn: moments.date(SCOPE_FIXED),
      announcedAt: moments.at(OPENED - 10, "09:00"),
      opensAt: moments.at(OPENED, "09:00"),
      closesAt: moments.endOf(CLOSED),
      replyDueAt: moments.endOf(REPLY_DUE),
      reportedBackAt: moments.at(REPORTED_BACK, "12:00"),
      example: true,
      secret: null,
      createdAt: moments.at(OPENED - 20, "10:00"),
    },
  });
  await writeScope(world);
  await writeLocalSurvey(world);
}
