import { apiAction, apiLoader, problem } from "~/platform/api.server";

/** Any other address below the API: a problem, like every refusal there. */
export const loader = apiLoader(null, () =>
  problem(404, "Not found", "There is nothing here. /api/v1/openapi.json names every address."),
);

export const action = apiAction;
