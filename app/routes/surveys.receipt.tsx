import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { ownKnot } from "~/features/people/queries/own-knot.server";
import { CodeReceipt } from "~/features/people/ui/code-receipt";
import { personsByRound } from "~/features/participation/queries/across-rounds.server";
import { respondentOf } from "~/features/responses/cookies/draft.server";
import { surveyReceipt } from "~/features/responses/queries/survey-pages.server";
import { RECEIPT_TITLES, ReceiptPage } from "~/features/responses/ui/survey-receipt";
import type { ReceiptKind } from "~/features/responses/ui/survey-receipt";
import { CHANGED, DROPPED } from "~/features/responses/domain/receipt-address";
import { publicRound } from "~/features/rounds/queries/round-page.server";
import { isKiosk } from "~/features/surveys/cookies/kiosk.server";
import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";

const MOST_DROPPED = 200;

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => t(RECEIPT_TITLES[data?.kind ?? "nothing"]));

function droppedIn(address: URLSearchParams): number {
  const count = Number(address.get(DROPPED) ?? "0");
  return Number.isInteger(count) && count > 0 && count <= MOST_DROPPED ? count : 0;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const respondent = await respondentOf(request);
  const receipt = await surveyReceipt(respondent, slug, language, now());
  if (!receipt) throw notFound();
  const [round, persons, code] = await Promise.all([
    publicRound(receipt.head.round.slug, language, now()),
    personsByRound(now()),
    codeOnReceipt(request),
  ]);
  const address = new URL(request.url).searchParams;
  const sent: ReceiptKind = address.has(CHANGED) ? "changed" : "sent";
  const { personId } = respondent;
  const kiosk = isKiosk(request, slug);
  return {
    head: receipt.head,
    held: receipt.held,
    sentOn: receipt.sentOn,
    kind: receipt.sentOn === null ? ("nothing" as const) : sent,
    dropped: droppedIn(address),
    code,
    kiosk,
    frame: kiosk ? "plain" : "site",
    knot: personId === null ? null : ownKnot(personId),
    people: round === null ? null : (persons.get(round.id) ?? null),
    answerer: round?.answerer?.name ?? null,
  };
}

export default function SurveyReceiptRoute() {
  const { code, ...receipt } = useLoaderData<typeof loader>();
  const { kiosk, head } = receipt;
  return (
    <>
      <ReceiptPage
        {...receipt}
        code={
          code === null ? null : <CodeReceipt code={code} device={kiosk ? "ofOthers" : "own"} />
        }
      />
      {/* Nobody sees the code of who was before. */}
      {kiosk ? <KioskReturn slug={head.slug} /> : null}
    </>
  );
}
