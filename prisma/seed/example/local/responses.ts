import type { Role } from "~/features/participation/domain/roles";
import type { Answer } from "~/features/surveys/domain/answer";
import { randomToken } from "~/platform/secret.server";
import type { Random } from "../random";
import type { ExampleResponse, ExampleText } from "../responses";
import { writeResponses } from "../responses";
import { versionIdOf } from "../surveys";
import type { ExampleWorld } from "../world";
import { localQuestionnaire } from "./questionnaire";
import { LOCAL_ROUND, LOCAL_SURVEY, localActivity, SURVEY_ACTIVITY } from "./round";

const RESPONSES = 88;
const SKIPS = 0.06;

type Weights = readonly (readonly [string, number])[];

interface LocalTendency {
  sought: Weights;
  door: Weights;
  waiting: Weights;
  smiley: Weights;
  knows: Weights;
  prefers: Weights;
}

const youth: LocalTendency = {
  sought: [
    ["gevonden", 42],
    ["nietGevonden", 24],
    ["nee", 34],
  ],
  door: [
    ["school", 44],
    ["familie", 26],
    ["jongerenwerk", 16],
    ["huisarts", 8],
    ["gemeente", 6],
  ],
  waiting: [
    ["week", 16],
    ["maand", 30],
    ["kwartaal", 34],
    ["langer", 20],
  ],
  smiley: [
    ["1", 8],
    ["2", 20],
    ["3", 34],
    ["4", 28],
    ["5", 10],
  ],
  knows: [
    ["1", 20],
    ["2", 34],
    ["3", 24],
    ["4", 16],
    ["5", 6],
  ],
  prefers: [
    ["app", 44],
    ["school", 26],
    ["inloop", 24],
    ["bellen", 6],
  ],
};

const adult: LocalTendency = {
  sought: [
    ["gevonden", 48],
    ["nietGevonden", 30],
    ["nee", 22],
  ],
  door: [
    ["huisarts", 38],
    ["school", 30],
    ["gemeente", 22],
    ["familie", 10],
  ],
  waiting: [
    ["week", 10],
    ["maand", 26],
    ["kwartaal", 38],
    ["langer", 26],
  ],
  smiley: [
    ["1", 6],
    ["2", 16],
    ["3", 30],
    ["4", 36],
    ["5", 12],
  ],
  knows: [
    ["1", 12],
    ["2", 30],
    ["3", 22],
    ["4", 28],
    ["5", 8],
  ],
  prefers: [
    ["inloop", 36],
    ["bellen", 34],
    ["app", 18],
    ["school", 12],
  ],
};

const TENDENCIES: Readonly<Record<Role, LocalTendency>> = {
  youth,
  parent: adult,
  nextOfKin: adult,
  professional: adult,
  other: adult,
};

/** What people wrote under "What should the municipality do first?"; all reviewed, because the round is over. */
export const TIPS = {
  oneNumber: "Eén nummer dat je kunt appen, en dat je dan dezelfde dag iets terug hoort.",
  firstTalk: "Een eerste gesprek binnen twee weken. Daarna kan ik wel even wachten.",
  school: "Iemand op school waar je gewoon binnen kunt lopen.",
} as const;

const tips: readonly ExampleText[] = [
  ...Object.values(TIPS),
  "Laat op de site zien hoe lang de wacht is.",
  "Niet steeds doorsturen. Ik was bij vier mensen voordat iemand luisterde.",
  "Een plek voor jongeren waar ook hulp is, zonder dat je een probleem moet hebben.",
  "Bel terug als je zegt dat je terugbelt.",
  "Kom bij ons thuis, dan zie je hoe het is.",
  "Vertel ouders eerder wat er allemaal is.",
  "Minder papieren invullen voordat je mag praten.",
].map((text) => ({ text, state: "approved" }));

function someAnswers(role: Role, random: Random): Map<string, Answer> {
  const tendency = TENDENCIES[role];
  const choice = (weights: Weights): Answer => ({
    shape: "choice",
    option: random.weighted(weights),
  });
  const answers: (readonly [string, Answer])[] = [
    ["eersteDeur", { shape: "choices", options: [random.weighted(tendency.door)] }],
    ["wachten", choice(tendency.waiting)],
    ["eersteGesprek", choice(tendency.smiley)],
    ["weetWaar", choice(tendency.knows)],
    ["liefst", choice(tendency.prefers)],
  ];
  return new Map([
    ["gezocht", choice(tendency.sought)],
    ...answers.filter(() => !random.chance(SKIPS)),
  ]);
}

/**
 * Writes the responses of the local survey. Their secret lives no longer than this function: the round has reported
 * back, so nobody can tie an answer to its writer any more.
 */
export async function writeLocalResponses(
  world: ExampleWorld,
): Promise<readonly ExampleResponse[]> {
  const { moments, people, contributions } = world;
  const random = world.random("local responses");
  const left = [...tips];
  const respondents = [people.known[3], ...random.shuffle(people.local).slice(0, RESPONSES - 1)];
  const responses = respondents.map((person): ExampleResponse => {
    const answers = someAnswers(person.role, random);
    const tip = left.shift();
    if (tip !== undefined) answers.set("tip", { shape: "text", value: tip.text });
    return {
      person,
      sentAt: moments.at(-person.since, "19:00"),
      answers,
      reviews: new Map(tip === undefined ? [] : [["tip", tip]]),
    };
  });
  await writeResponses(
    world,
    {
      surveyId: LOCAL_SURVEY,
      versionId: versionIdOf(LOCAL_SURVEY),
      questionnaire: localQuestionnaire,
      roundId: LOCAL_ROUND,
      secret: randomToken(),
    },
    responses,
  );
  for (const { person, sentAt } of responses) {
    contributions.push({
      person,
      activity: localActivity(SURVEY_ACTIVITY, moments),
      subject: `survey:${LOCAL_SURVEY}`,
      channel: "online",
      on: sentAt,
    });
  }
  return responses;
}
