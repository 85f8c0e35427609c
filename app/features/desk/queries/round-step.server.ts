import { readinessOf } from "~/features/rounds/domain/readiness";
import type { Readiness } from "~/features/rounds/domain/readiness";
import { ROUND_TRANSITIONS } from "~/features/rounds/domain/round";
import type { RoundVerb } from "~/features/rounds/domain/round";
import type { RoundState } from "~/features/vocabulary/domain/round-state";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { stepGaps } from "~/features/rounds/queries/step-gaps.server";
import { database } from "~/platform/db.server";
import { ROUND_FACTS } from "~/round-facts.server";

export type RoundStepPage = {
  slug: string;
  title: string;
  version: number;
  verb: RoundVerb;
  state: RoundState;
  /** Null when the step is not the next one from where the round stands: somebody has taken it, or it comes later. */
  readiness: Readiness | null;
};

/** What is to be read before a step of a round is taken; null when there is no such round. */
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
  if (!round) return null;
  const { id, title, version } = round;
  const { state } = roundEnumColumns.pick({ state: true }).parse(round);
  const page = { slug, title, version, verb, state };
  if (state !== ROUND_TRANSITIONS[verb].from) return { ...page, readiness: null };
  const sources = ROUND_FACTS.filter(({ verbs }) => verbs.includes(verb));
  const [gaps, ...facts] = await Promise.all([
    stepGaps(client, id, verb, now),
    ...sources.map((source) => source.facts(client, round, verb, now)),
  ]);
  return { ...page, readiness: readinessOf(verb, gaps, facts.flat()) };
}
