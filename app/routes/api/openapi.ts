import { openApi } from "~/features/open-data/queries/description.server";
import { apiAction, apiLoader, jsonAnswer } from "~/platform/api.server";
import { contactEmail, publicUrl } from "~/platform/env.server";

/** `GET /api/v1/openapi.json`. */
export const loader = apiLoader("application/json", ({ request }) => {
  return jsonAnswer(request, openApi(publicUrl(), contactEmail()));
});

export const action = apiAction;
