import type { LoaderFunctionArgs } from "@remix-run/node";
import { signOutForm } from "~/features/staff/forms/sign-out.server";
import { languageOf, localPath } from "~/i18n/language";
import { seeOther } from "~/platform/http.server";

/** Somebody who comes back to this address with the browser's buttons. */
export function loader({ request }: LoaderFunctionArgs) {
  return seeOther(localPath(languageOf(request.url), "/inloggen"));
}

export const action = signOutForm;
