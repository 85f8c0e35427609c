import { openApi } from "~/features/open-data/queries/description.server";
import { publisherOf } from "~/features/open-data/domain/publisher";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { apiAction, apiLoader, jsonAnswer } from "~/platform/api.server";
import { contactEmail, publicUrl } from "~/platform/env.server";

/** `GET /api/v1/openapi.json`. */
export const loader = apiLoader("application/json", async ({ request }) => {
  const site = await siteIdentity();
  return jsonAnswer(request, openApi(publicUrl(), publisherOf(site, contactEmail())));
});

export const action = apiAction;
