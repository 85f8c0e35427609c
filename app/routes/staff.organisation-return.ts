import type { LoaderFunctionArgs } from "@remix-run/node";
import { returnFromOrganisation } from "~/features/staff/forms/sign-in-with-organisation.server";
import { now } from "~/platform/clock.server";

/** Where an organisation sends its staff back to. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return returnFromOrganisation(request, params["id"] ?? "", now());
}
