import type { Answer } from "~/features/surveys/domain/answer";
import type { ExampleActivity } from "../ledger";
import type { ExamplePerson } from "../people";
import type { Random } from "../random";
import { writeResponses } from "../responses";
import type { ExampleResponse, ExampleText } from "../responses";
import { versionIdOf } from "../surveys";
import type { ExampleWorld } from "../world";
import { closingRemarks, firstSteps, schoolTexts } from "./answer-texts";
import { residentialQuestionnaire } from "./questionnaire";
import { RESIDENTIAL_ROUND, RESIDENTIAL_SURVEY, SURVEY_ACTIVITY } from "./round";
import type { OpenRound } from "./round";
import { PLACES, TENDENCIES } from "./tendencies";
import type { Weights } from "./tendencies";

const RESPONSES = 198;

const SKIPS = 0.07;
const RATHER_NOT_SAY = 0.05;

/** So many different options, each as likely as its weight. */
function someOf(random: Random, weights: Weights, count: number): string[] {
  const chosen = new Set<string>();
  while (chosen.size < count) chosen.add(random.weighted(weights));
  return [...chosen];
}

function closedAnswers(person: ExamplePerson, random: Random): Map<string, Answer> {
  const tendency = TENDENCIES[person.role];
  const choice = (weights: Weights): Answer => ({
    shape: "choice",
    option: random.weighted(weights),
  });
  const school: Weights = [
    ["yes", tendency.school],
    ["no", 1 - tendency.school],
  ];
  const places = someOf(random, PLACES, random.integer(1, 2));
  const answers: (readonly [string, Answer])[] = [
    [
      "plek",
      {
        shape: "choices",
        options: places,
        other: places.includes("other") ? "Bij de buren" : undefined,
      },
    ],
    ["thuisgevoel", choice(tendency.smiley)],
    ["contact", choice(tendency.contact)],
    ["school", choice(school)],
    [
      "helptThuis",
      { shape: "choices", options: someOf(random, tendency.helps, random.integer(1, 3)) },
    ],
    ["buurt", choice(tendency.neighbourhood)],
    ["meebeslissen", choice(tendency.say)],
  ];
  const given = answers.filter(() => !random.chance(SKIPS));
  const experience: Answer = random.chance(RATHER_NOT_SAY)
    ? { shape: "preferNotToSay" }
    : choice(tendency.experience);
  return new Map([["ervaring", experience], ...given]);
}

/** Texts wait for a moderator no longer than this; one or two of them then wait too long. */
const WAITING_DAYS = 4;

/** Hands out each text once, those that still wait only to who answered lately; the rest wrote nothing. */
function dealer(texts: readonly ExampleText[]) {
  const waiting = texts.filter(({ state }) => state === "waiting");
  const reviewed = texts.filter(({ state }) => state !== "waiting");
  return (wants: boolean, daysAgo: number): ExampleText | undefined =>
    wants ? (daysAgo <= WAITING_DAYS ? waiting : reviewed).shift() : undefined;
}

type Dealer = ReturnType<typeof dealer>;

interface Texts {
  firstStep: Record<"youth" | "parent" | "professional", Dealer>;
  school: Dealer;
  remark: Dealer;
}

interface Respondent {
  person: ExamplePerson;
  daysAgo: number;
}

function writtenAnswers({ person, daysAgo }: Respondent, random: Random, texts: Texts) {
  const voice = person.role === "youth" || person.role === "professional" ? person.role : "parent";
  const isFamily = person.role === "youth" || person.role === "parent";
  const written: (readonly [string, ExampleText | undefined])[] = [
    ["eersteStap", texts.firstStep[voice](random.chance(0.4), daysAgo)],
    ["schoolNodig", texts.school(isFamily && random.chance(0.3), daysAgo)],
    ["nogIets", texts.remark(isFamily && random.chance(0.14), daysAgo)],
  ];
  return new Map(
    written.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const])),
  );
}

function makeResponse(
  respondent: Respondent,
  sentAt: Date,
  random: Random,
  texts: Texts,
): ExampleResponse {
  const { person } = respondent;
  const answers = closedAnswers(person, random);
  const reviews = writtenAnswers(respondent, random, texts);
  for (const [key, { text }] of reviews) answers.set(key, { shape: "text", value: text });
  // A reason why school was not possible belongs to somebody who could not stay there.
  if (reviews.has("schoolNodig")) {
    answers.set("ervaring", { shape: "choice", option: "eerder" });
    answers.set("school", { shape: "choice", option: "no" });
  }
  return { person, sentAt, answers, reviews };
}

/** Writes the responses to the survey. The third known person has not answered, so that anyone can try it. */
export async function writeResidentialResponses(
  world: ExampleWorld,
  round: OpenRound,
): Promise<readonly ExampleResponse[]> {
  const { moments, people, contributions } = world;
  const random = world.random("residential responses");
  const [first, second] = people.known;
  const chosen = random.shuffle(people.residential).slice(0, RESPONSES - 2);
  const respondents = [first, second, ...chosen].map((person): Respondent => ({
    person,
    daysAgo: person.since > 45 ? random.integer(2, 44) : person.since,
  }));
  const texts: Texts = {
    firstStep: {
      youth: dealer(firstSteps.youth),
      parent: dealer(firstSteps.parent),
      professional: dealer(firstSteps.professional),
    },
    school: dealer(schoolTexts),
    remark: dealer(closingRemarks),
  };
  const responses = respondents.map((respondent) =>
    makeResponse(respondent, moments.at(-respondent.daysAgo, "19:00"), random, texts),
  );
  await writeResponses(
    world,
    {
      surveyId: RESIDENTIAL_SURVEY,
      versionId: versionIdOf(RESIDENTIAL_SURVEY),
      questionnaire: residentialQuestionnaire,
      roundId: RESIDENTIAL_ROUND,
      secret: round.secret,
    },
    responses,
  );
  const activity: ExampleActivity = { id: SURVEY_ACTIVITY, ...round.ledger };
  for (const { person, sentAt } of responses) {
    contributions.push({
      person,
      activity,
      subject: `survey:${RESIDENTIAL_SURVEY}`,
      channel: "online",
      on: sentAt,
    });
  }
  return responses;
}
