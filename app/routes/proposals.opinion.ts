import type { LoaderFunctionArgs } from "@remix-run/node";
import { rateReplyForm } from "~/features/proposals/forms/take-part.server";
import { languageOf, localPath } from "~/i18n/language";
import { seeOther } from "~/platform/http.server";

/** Somebody who comes back to this address with the browser's buttons reads the proposal. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return seeOther(
    localPath(languageOf(request.url), `/voorstellen/${params["id"] ?? ""}#antwoord`),
  );
}

export const action = rateReplyForm;
