import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { forgetVisitor } from "~/features/responses/commands/forget-visitor.server";
import { respondentOf } from "~/features/responses/cookies/draft.server";
import { stopKioskForm } from "~/features/responses/forms/stop-kiosk.server";
import { isKiosk, tabletOf } from "~/features/surveys/cookies/kiosk.server";
import { tabletAddress } from "~/features/surveys/domain/kiosk-address";
import { KioskOffPage } from "~/features/surveys/ui/kiosk-off";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { sessionsOf } from "~/platform/cookie.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.kioskOffTitle"));

/** Whether a link on another site led here. */
function comesFromElsewhere(request: Request): boolean {
  return request.headers.get("Sec-Fetch-Site") === "cross-site";
}

/**
 * The start of a tablet that stands at a session, to which it comes back by itself: it forgets whoever was before. In a
 * browser that staff did not make a tablet, and for a link from elsewhere, this address changes nothing. With `?uit` it
 * asks whether the tablet becomes an ordinary browser again.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const start = localPath(languageOf(request.url), `/vragenlijsten/${slug}`);
  if (!isKiosk(request, slug) || comesFromElsewhere(request)) throw seeOther(start);
  const stops = new URL(request.url).searchParams.has("uit");
  // A tablet that works without network begins and stops at a page of its own, which knows what waits on it.
  if (tabletOf(request, slug) !== null) {
    throw seeOther(localPath(languageOf(request.url), tabletAddress(slug, stops)));
  }
  if (stops) return { slug };
  const grant = await authorize(request, "survey.respond");
  const { draftToken } = await respondentOf(request);
  const sessions = sessionsOf(request);
  throw seeOther(start, await forgetVisitor(grant, slug, { draftToken, sessions }));
}

export const action = stopKioskForm;

export default function KioskRoute() {
  const { slug } = useLoaderData<typeof loader>();
  return <KioskOffPage slug={slug} />;
}
