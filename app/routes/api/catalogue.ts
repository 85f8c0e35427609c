import { dcatCatalogue } from "~/features/open-data/queries/catalogue.server";
import { describedRounds } from "~/features/open-data/queries/rounds.server";
import { apiAction, apiLoader, linkedDataAnswer } from "~/platform/api.server";
import { contactEmail, publicUrl } from "~/platform/env.server";

/** The catalogue of the open data for other catalogues (DCAT-AP-NL, JSON-LD). */
export const loader = apiLoader("application/ld+json", async ({ request }) =>
  linkedDataAnswer(
    request,
    await dcatCatalogue({ baseUrl: publicUrl(), contact: contactEmail() }, await describedRounds()),
  ),
);

export const action = apiAction;
