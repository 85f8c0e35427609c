import type { LoaderFunctionArgs } from "@remix-run/node";
import { dcatCatalogue } from "~/features/open-data/queries/description.server";
import { linkedDataAnswer } from "~/platform/api.server";
import { publicUrl } from "~/platform/env.server";

/** The catalogue of the open data for other catalogues (DCAT-AP-NL, JSON-LD). */
export function loader({ request }: LoaderFunctionArgs) {
  return linkedDataAnswer(request, dcatCatalogue(publicUrl()));
}
