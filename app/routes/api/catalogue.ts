import { dcatCatalogue } from "~/features/open-data/queries/catalogue.server";
import { describedRounds } from "~/features/open-data/queries/rounds.server";
import { apiAction, apiLoader, linkedDataAnswer } from "~/platform/api.server";
import { publicUrl } from "~/platform/env.server";

/** The catalogue of the open data for other catalogues (DCAT-AP-NL, JSON-LD). */
export const loader = apiLoader(async ({ request }) =>
  linkedDataAnswer(request, await dcatCatalogue(publicUrl(), await describedRounds())),
);

export const action = apiAction;
