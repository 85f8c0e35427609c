import { participationJj } from "~/features/open-data/queries/participation.server";
import {
  apiAction,
  apiLoader,
  fileAnswer,
  problem,
  unknownParameters,
} from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/participation.jj`: the frozen table for programs that audit tables. */
export const loader = apiLoader("text/plain", async ({ request, params }) => {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const slug = params["slug"] ?? "";
  const text = await participationJj(slug);
  if (text === null) return problem(404, "Not found", "No table was frozen for such a round.");
  return fileAnswer(request, text, `participation-${slug}.jj`);
});

export const action = apiAction;
