import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { withdrawResponse } from "~/features/responses/commands/withdraw-response.server";
import { surveyReceipt } from "~/features/responses/queries/survey-pages.server";
import { WithdrawPage, WithdrawnPage } from "~/features/responses/ui/survey-receipt";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther, statusOf } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { authorizeOwn } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.withdrawTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const receipt = await surveyReceipt(
    request,
    params["slug"] ?? "",
    languageOf(request.url),
    now(),
  );
  const done = new URL(request.url).searchParams.get("done") === "1";
  if (!receipt || done === (receipt.sentOn !== null)) throw notFound();
  return { head: receipt.head, done };
}

export async function action({ request, params }: ActionFunctionArgs) {
  await readForm(request);
  await limit("submit", request);
  const { grant } = await authorizeOwn(request);
  const withdrawn = await withdrawResponse(grant, params["slug"] ?? "", now());
  if (withdrawn.ok) {
    const { pathname } = new URL(request.url);
    throw seeOther(`${pathname}?done=1`);
  }
  if (withdrawn.code === "not_found") throw notFound();
  return data(null, { status: statusOf(withdrawn.code) });
}

export default function WithdrawResponseRoute() {
  const { head, done } = useLoaderData<typeof loader>();
  return done ? <WithdrawnPage head={head} /> : <WithdrawPage head={head} />;
}
