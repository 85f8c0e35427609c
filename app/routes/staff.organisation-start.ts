import type { LoaderFunctionArgs } from "@remix-run/node";
import { goToOrganisation } from "~/features/staff/forms/sign-in-with-organisation.server";
import { now } from "~/platform/clock.server";

/** The way to an organisation that signs its staff in. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return goToOrganisation(request, params["id"] ?? "", now());
}
