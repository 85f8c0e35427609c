import type { LoaderFunctionArgs } from "@remix-run/node";
import { apiSnapshot } from "~/features/open-data/queries/snapshots.server";
import { jsonAnswer, problem, unknownParameters } from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/snapshots/{number}`: exactly what was frozen, with the hash that proves it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const snapshot = await apiSnapshot(params["slug"] ?? "", Number(params["number"]));
  if (!snapshot) return problem(404, "Not found", "Nothing was frozen under that number.");
  return jsonAnswer(request, snapshot);
}
