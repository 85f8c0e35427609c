import { apiSnapshots } from "~/features/open-data/queries/snapshots.server";
import {
  apiAction,
  apiLoader,
  jsonAnswer,
  problem,
  unknownParameters,
} from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/snapshots`: the publications of a round, the newest first. */
export const loader = apiLoader("application/json", async ({ request, params }) => {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const snapshots = await apiSnapshots(params["slug"] ?? "");
  if (!snapshots) return problem(404, "Not found", "There is no public round of that name.");
  return jsonAnswer(request, snapshots);
});

export const action = apiAction;
