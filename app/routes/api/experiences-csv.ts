import { experiencesCsv } from "~/features/open-data/queries/experiences.server";
import { apiAction, apiLoader, csvAnswer, problem, unknownParameters } from "~/platform/api.server";

/** `GET /api/v1/rounds/{slug}/experiences.csv`: what people said of the promises of the round. */
export const loader = apiLoader("text/csv", async ({ request, params }) => {
  const strange = unknownParameters(request, []);
  if (strange) return strange;
  const slug = params["slug"] ?? "";
  const csv = await experiencesCsv(slug);
  if (csv === null) return problem(404, "Not found", "Nothing may be shown for such a round.");
  const metadata = `/api/v1/rounds/${slug}/experiences.csv-metadata.json`;
  return csvAnswer(request, csv, `experiences-${slug}.csv`, metadata);
});

export const action = apiAction;
