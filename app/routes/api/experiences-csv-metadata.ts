import { experiencesCsvMetadata } from "~/features/open-data/queries/csv-metadata.server";
import { apiAction, apiLoader, csvMetadataAnswer, problem } from "~/platform/api.server";
import { publicUrl } from "~/platform/env.server";

/** `GET /api/v1/rounds/{slug}/experiences.csv-metadata.json`: what the columns of that CSV mean. */
export const loader = apiLoader("application/csvm+json", async ({ request, params }) => {
  const metadata = await experiencesCsvMetadata(publicUrl(), params["slug"] ?? "");
  if (!metadata) return problem(404, "Not found", "Nothing may be shown for such a round.");
  return csvMetadataAnswer(request, metadata);
});

export const action = apiAction;
