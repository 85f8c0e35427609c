import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withdrawResponseForm } from "~/features/responses/forms/withdraw-response.server";
import { respondentOf } from "~/features/responses/cookies/draft.server";
import { surveyReceipt } from "~/features/responses/queries/survey-pages.server";
import { WithdrawPage, WithdrawnPage } from "~/features/responses/ui/survey-left";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.withdrawTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const receipt = await surveyReceipt(
    await respondentOf(request),
    params["slug"] ?? "",
    languageOf(request.url),
    now(),
  );
  const done = new URL(request.url).searchParams.get("done") === "1";
  if (!receipt || done === (receipt.sentOn !== null)) throw notFound();
  return { head: receipt.head, done };
}

export const action = withdrawResponseForm;

export default function WithdrawResponseRoute() {
  const { head, done } = useLoaderData<typeof loader>();
  return done ? <WithdrawnPage head={head} /> : <WithdrawPage head={head} />;
}
