import type { LoaderFunctionArgs } from "@remix-run/node";
import { surveyVisitorOf } from "~/features/responses/cookies/visitor.server";
import { surveyClosing } from "~/features/responses/queries/survey-pages.server";
import { languageOf } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";

/** Whether the page that somebody fills in has help to show: what it saved last may suggest danger. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const visitor = await surveyVisitorOf(request, slug);
  const view = await surveyClosing(visitor, slug, languageOf(request.url), now());
  return new Response(null, { status: view?.help ? 200 : 204, headers: PRIVATE_HEADERS });
}
