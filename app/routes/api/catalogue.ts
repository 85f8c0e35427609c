import { dcatCatalogue } from "~/features/open-data/queries/catalogue.server";
import { publisherOf } from "~/features/open-data/domain/publisher";
import { describedRounds } from "~/features/open-data/queries/rounds.server";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { apiAction, apiLoader, linkedDataAnswer } from "~/platform/api.server";
import { contactEmail, publicUrl } from "~/platform/env.server";

/** The catalogue of the open data for other catalogues (DCAT-AP-NL, JSON-LD). */
export const loader = apiLoader("application/ld+json", async ({ request }) =>
  linkedDataAnswer(
    request,
    dcatCatalogue(
      publicUrl(),
      publisherOf(await siteIdentity(), contactEmail()),
      await describedRounds(),
    ),
  ),
);

export const action = apiAction;
