import { openApi } from "~/features/open-data/queries/description.server";
import { apiAction, apiLoader, jsonAnswer } from "~/platform/api.server";
import { publicUrl } from "~/platform/env.server";

/** `GET /api/v1/openapi.json`. */
export const loader = apiLoader(({ request }) => {
  return jsonAnswer(request, openApi(publicUrl()));
});

export const action = apiAction;
