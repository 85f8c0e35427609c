import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { signOut } from "~/features/staff/commands/sign-out.server";
import { languageOf, localPath } from "~/i18n/language";
import { readForm } from "~/platform/form.server";
import { seeOther } from "~/platform/http.server";

/** Somebody who comes back to this address with the browser's buttons. */
export function loader({ request }: LoaderFunctionArgs) {
  return seeOther(localPath(languageOf(request.url), "/inloggen"));
}

export async function action({ request }: ActionFunctionArgs) {
  await readForm(request);
  return seeOther(localPath(languageOf(request.url), "/inloggen"), [await signOut(request)]);
}
