import type { LoaderFunctionArgs } from "@remix-run/node";
import { withdrawProposalForm } from "~/features/proposals/forms/take-part.server";
import { languageOf, localPath } from "~/i18n/language";
import { seeOther } from "~/platform/http.server";

/** Somebody who comes back to this address with the browser's buttons reads the proposal. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return seeOther(localPath(languageOf(request.url), `/voorstellen/${params["id"] ?? ""}`));
}

export const action = withdrawProposalForm;
