import { apiSnapshot } from "~/features/open-data/queries/snapshots.server";
import {
  apiAction,
  apiLoader,
  jsonAnswer,
  problem,
  unknownParameters,
} from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/snapshots/{number}`: exactly what was frozen, with the hash that proves it. */
export const loader = apiLoader("application/json", async ({ request, params }) => {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const snapshot = await apiSnapshot(params["slug"] ?? "", Number(params["number"]));
  if (!snapshot) return problem(404, "Not found", "Nothing was frozen under that number.");
  return jsonAnswer(request, snapshot);
});

export const action = apiAction;
