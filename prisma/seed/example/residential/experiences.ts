import {
  EXPERIENCE_ANSWERS,
  MILESTONE,
  NOTICED,
  NOTICED_ANSWERS,
  PROMISES,
} from "~/features/experiences/domain/experience";
import type { ExperienceAnswer, Promised } from "~/features/experiences/domain/experience";
import { milestoneKey, sessionKey } from "~/features/experiences/queries/experience-keys.server";
import { ledgerKeys } from "~/features/participation/queries/ledger-keys.server";
import type { Random } from "../random";
import type { ExampleWorld } from "../world";
import { RESIDENTIAL_ROUND } from "./round";

/** How likely people say yes, and how likely a bit, of each promise. */
const TENDENCIES: Record<Promised, readonly [yes: number, partly: number]> = {
  space: [0.7, 0.2],
  voice: [0.6, 0.3],
  audience: [0.55, 0.3],
  influence: [0.15, 0.35],
};
const NO_OF_THE_REST = 0.6;

function answerOf(random: Random, [yes, partly]: readonly [number, number]): ExperienceAnswer {
  if (random.chance(yes)) return "yes";
  if (random.chance(partly / (1 - yes))) return "partly";
  return random.chance(NO_OF_THE_REST) ? "no" : "unknown";
}

/** What those who were at a session say of the promises of the round, and how that was counted last night. */
export async function writeResidentialExperiences(
  { transaction, random: chance }: ExampleWorld,
  { secret }: { secret: string },
): Promise<void> {
  const random = chance("experiences");
  const guests = await transaction.signUp.findMany({
    where: { state: "attended", session: { roundId: RESIDENTIAL_ROUND } },
    select: { personId: true },
    distinct: ["personId"],
    orderBy: { personId: "asc" },
  });
  const place = { kind: "session", subjectId: RESIDENTIAL_ROUND };
  const rows = guests.flatMap(({ personId }) =>
    PROMISES.map((question) => ({
      ...place,
      question,
      personKey: sessionKey(secret, personId),
      answer: answerOf(random, TENDENCIES[question]),
    })),
  );
  await transaction.experience.createMany({ data: rows });
  const counts = PROMISES.flatMap((question) =>
    EXPERIENCE_ANSWERS.map((answer) => ({
      ...place,
      question,
      answer,
      count: rows.filter((row) => row.question === question && row.answer === answer).length,
    })),
  );
  await transaction.experienceCount.createMany({ data: counts.filter(({ count }) => count > 0) });
}

/** Milestones of the example agreements, with how many of ten say yes and a bit, and how many of its guests answered. */
const MILESTONES = [
  { id: "voorbeeld-afspraak-plan-in-gewone-taal.stand-3", yes: 3, partly: 4, people: 34 },
  { id: "voorbeeld-afspraak-plan-in-gewone-taal.stand-2", yes: 1, partly: 3, people: 31 },
  { id: "voorbeeld-afspraak-vertrekplan-op-je-zeventiende.stand-2", yes: 2, partly: 3, people: 14 },
] as const;
const OF_TEN = 10;

/** What those who took part notice of the agreements, and how that was counted last night. */
export async function writeNoticed({
  transaction,
  people,
  random: chance,
}: ExampleWorld): Promise<void> {
  const random = chance("noticed");
  const keys = await ledgerKeys(transaction);
  for (const { id, yes, partly, people: count } of MILESTONES) {
    const rows = people.residential.slice(0, count).map((person) => {
      const drawn = random.integer(1, OF_TEN);
      const answer = drawn <= yes ? "yes" : drawn <= yes + partly ? "partly" : "no";
      const personKey = milestoneKey(keys, person.id, id);
      return { kind: MILESTONE, subjectId: id, question: NOTICED, personKey, answer };
    });
    await transaction.experience.createMany({ data: rows });
    const counts = NOTICED_ANSWERS.map((answer) => ({
      kind: MILESTONE,
      subjectId: id,
      question: NOTICED,
      answer,
      count: rows.filter((row) => row.answer === answer).length,
    }));
    await transaction.experienceCount.createMany({ data: counts.filter((row) => row.count > 0) });
  }
}
