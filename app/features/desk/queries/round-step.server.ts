import { readinessOf } from "~/features/rounds/domain/readiness";
import type { Readiness } from "~/features/rounds/domain/readiness";
import { ROUND_TRANSITIONS } from "~/features/rounds/domain/round";
import type { RoundVerb } from "~/features/rounds/domain/round";
import { stepGaps } from "~/features/rounds/queries/step-gaps.server";
import { database } from "~/platform/db.server";
import { ROUND_FACTS } from "~/round-facts.server";

export type RoundStepPage = {
  slug: string;
  title: string;
  version: number;
  verb: RoundVerb;
  readiness: Readiness;
};

/** What is to be read before a step of a round is taken; null when there is no such step from where the round stands. */
export async function loadRoundStep(
  slug: string,
  verb: RoundVerb,
  now: Date,
): Promise<RoundStepPage | null> {
  const client = await database();
  const round = await client.round.findUnique({
    where: { slug },
    select: { id: true, slug: true, title: true, version: true, state: true },
  });
  if (round?.state !== ROUND_TRANSITIONS[verb].from) return null;
  const sources = ROUND_FACTS.filter(({ verbs }) => verbs.includes(verb));
  const [gaps, ...facts] = await Promise.all([
    stepGaps(client, round.id, verb, now),
    ...sources.map((source) => source.facts(client, round, verb, now)),
  ]);
  const { title, version } = round;
  return { slug, title, version, verb, readiness: readinessOf(verb, gaps, facts.flat()) };
}
