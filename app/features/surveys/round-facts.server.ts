/** What closing and reporting back do to surveys, as `surveysFollowRounds` does it. */
import type { RoundFactSource } from "~/features/rounds/round-fact";

export const surveyRoundFacts: RoundFactSource = {
  feature: "surveys",
  verbs: ["close", "reportBack"],
  facts: async (client, { id: roundId }, verb) => {
    const open = await client.survey.count({ where: { roundId, state: "open" } });
    const path = "/werkplek/vragenlijsten";
    if (verb === "close") return [{ kind: "changes", code: "surveys_close", count: open, path }];
    const closed = await client.survey.count({ where: { roundId, state: "closed" } });
    return [
      { kind: "changes", code: "surveys_close", count: open, path },
      { kind: "reached", code: "survey_results_public", count: open + closed, path },
    ];
  },
};
