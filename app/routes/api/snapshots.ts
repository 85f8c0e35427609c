import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiSnapshots } from "~/features/open-data/queries/snapshots.server";
import { jsonAnswer, problem, unknownParameters } from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/snapshots`: the publications of a round, the newest first. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const snapshots = await apiSnapshots(params["slug"] ?? "");
  if (!snapshots) return problem(404, "Not found", "There is no public round of that name.");
  return jsonAnswer(request, snapshots);
}
