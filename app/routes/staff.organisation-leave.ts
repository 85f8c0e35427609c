import type { LoaderFunctionArgs } from "@remix-run/node";
import { leaveOrganisation } from "~/features/staff/forms/sign-out-at-organisation.server";
import { now } from "~/platform/clock.server";

/** The way out at an organisation, for whoever signed out here. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return leaveOrganisation(request, params["id"] ?? "", now());
}
