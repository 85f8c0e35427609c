/** Everything that is counted of a round for those who run it; a feature adds its own source here. */
import { moderationTally } from "~/features/moderation/round-tally.server";
import { proposalTally } from "~/features/proposals/round-tally.server";
import { reportingTallies } from "~/features/reporting/round-tally.server";
import type { RoundTallySource } from "~/features/rounds/round-tally";
import { sessionTally } from "~/features/sessions/round-tally.server";
import { surveyTally } from "~/features/surveys/round-tally.server";

export const ROUND_TALLIES: readonly RoundTallySource[] = [
  surveyTally,
  sessionTally,
  proposalTally,
  moderationTally,
  ...reportingTallies,
];
