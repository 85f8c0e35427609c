import { csvMetadata } from "~/features/open-data/queries/csv-metadata.server";
import { apiAction, apiLoader, csvMetadataAnswer } from "~/platform/api.server";
import { publicUrl } from "~/platform/env.server";

/** `GET /api/v1/rounds/{slug}/participation.csv-metadata.json`: what the columns of the CSV mean. */
export const loader = apiLoader(({ request, params }) =>
  csvMetadataAnswer(request, csvMetadata(publicUrl(), params["slug"] ?? "")),
);

export const action = apiAction;
