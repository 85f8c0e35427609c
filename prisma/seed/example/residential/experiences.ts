import { EXPERIENCE_ANSWERS, PROMISES } from "~/features/experiences/domain/experience";
import type { ExperienceAnswer, Promised } from "~/features/experiences/domain/experience";
import { sessionKey } from "~/features/experiences/queries/experience-keys.server";
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
