import { apiRound } from "~/features/open-data/queries/rounds.server";
import {
  apiAction,
  apiLoader,
  jsonAnswer,
  problem,
  unknownParameters,
} from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}`. */
export const loader = apiLoader("application/json", async ({ request, params }) => {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const round = await apiRound(params["slug"] ?? "");
  if (!round) return problem(404, "Not found", "There is no public round of that name.");
  return jsonAnswer(request, round);
});

export const action = apiAction;
