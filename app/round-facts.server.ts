/** Everything that is to be known before a step of a round is taken; a feature adds its own source here. */
import { moderationRoundFacts } from "~/features/moderation/round-facts.server";
import { reportingRoundFacts } from "~/features/reporting/round-facts.server";
import { responsesRoundFacts } from "~/features/responses/round-facts.server";
import type { RoundFactSource } from "~/features/rounds/round-fact";
import { ownRoundFacts } from "~/features/rounds/round-facts.server";
import { sessionRoundFacts } from "~/features/sessions/round-facts.server";
import { surveyRoundFacts } from "~/features/surveys/round-facts.server";

export const ROUND_FACTS: readonly RoundFactSource[] = [
  ownRoundFacts,
  surveyRoundFacts,
  sessionRoundFacts,
  moderationRoundFacts,
  reportingRoundFacts,
  responsesRoundFacts,
];
