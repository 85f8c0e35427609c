import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { respondentOf } from "~/features/responses/cookies/draft.server";
import { surveyReceipt } from "~/features/responses/queries/survey-pages.server";
import { StoppedPage } from "~/features/responses/ui/survey-left";
import { isKiosk } from "~/features/surveys/cookies/kiosk.server";
import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.stoppedTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const receipt = await surveyReceipt(
    await respondentOf(request),
    params["slug"] ?? "",
    languageOf(request.url),
    now(),
  );
  if (!receipt?.saved) throw notFound();
  const kiosk = isKiosk(request, params["slug"] ?? "");
  const frame = kiosk ? "plain" : "site";
  return { receipt, code: await codeOnReceipt(request), kiosk, frame };
}

export default function SurveyStoppedRoute() {
  const { receipt, code, kiosk } = useLoaderData<typeof loader>();
  return (
    <>
      <StoppedPage
        head={receipt.head}
        code={code === null ? null : <CodeReceipt code={code} />}
        help={receipt.help}
      />
      {kiosk ? <KioskReturn slug={receipt.head.slug} /> : null}
    </>
  );
}
