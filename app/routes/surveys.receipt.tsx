import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { respondentOf } from "~/features/responses/cookies/draft.server";
import { surveyReceipt } from "~/features/responses/queries/survey-pages.server";
import { ReceiptPage } from "~/features/responses/ui/survey-receipt";
import { isKiosk } from "~/features/surveys/cookies/kiosk.server";
import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";

const MOST_DROPPED = 200;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.receiptDoneTitle"));

function droppedIn(request: Request): number {
  const count = Number(new URL(request.url).searchParams.get("dropped") ?? "0");
  return Number.isInteger(count) && count > 0 && count <= MOST_DROPPED ? count : 0;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const receipt = await surveyReceipt(
    await respondentOf(request),
    params["slug"] ?? "",
    languageOf(request.url),
    now(),
  );
  if (!receipt) throw notFound();
  const kiosk = isKiosk(request, params["slug"] ?? "");
  return { receipt, dropped: droppedIn(request), code: await codeOnReceipt(request), kiosk };
}

export default function SurveyReceiptRoute() {
  const { receipt, dropped, code, kiosk } = useLoaderData<typeof loader>();
  return (
    <>
      <ReceiptPage
        head={receipt.head}
        sent={receipt.sentOn !== null}
        dropped={dropped}
        held={receipt.held}
        kiosk={kiosk}
        code={code === null ? null : <CodeReceipt code={code} />}
      />
      {/* Nobody sees the code of who was before. */}
      {kiosk ? <KioskReturn slug={receipt.head.slug} /> : null}
    </>
  );
}
