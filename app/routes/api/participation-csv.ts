import { participationCsv } from "~/features/open-data/queries/participation.server";
import { apiAction, apiLoader, csvAnswer, problem, unknownParameters } from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/participation.csv`: the frozen table, in bands. */
export const loader = apiLoader("text/csv", async ({ request, params }) => {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const slug = params["slug"] ?? "";
  const csv = await participationCsv(slug);
  if (csv === null) return problem(404, "Not found", "No table was frozen for such a round.");
  const metadata = `/api/v1/rounds/${slug}/participation.csv-metadata.json`;
  return csvAnswer(request, csv, `participation-${slug}.csv`, metadata);
});

export const action = apiAction;
