import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { leave } from "~/features/people/commands/leave.server";
import { discardDraft } from "~/features/responses/commands/fill-page.server";
import { forgetDraftCookie } from "~/features/responses/commands/save-draft.server";
import { respondentOf } from "~/features/responses/queries/respondent.server";
import { isKiosk, kioskCookie } from "~/features/surveys/queries/invitations.server";
import { KioskOffPage } from "~/features/surveys/ui/kiosk-off";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { sessionIdOf } from "~/platform/auth.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.kioskOffTitle"));

/** Whether a link on another site led here. */
function comesFromElsewhere(request: Request): boolean {
  return request.headers.get("Sec-Fetch-Site") === "cross-site";
}

/** The cookies that make this browser forget whoever was before, whose draft is thrown away. */
async function forgetVisitor(request: Request, slug: string): Promise<string[]> {
  const grant = await authorize(request, "survey.respond");
  const { draftToken } = await respondentOf(request);
  await discardDraft(grant, slug, { personId: null, draftToken });
  return [...(await leave(sessionIdOf("participant", request))), forgetDraftCookie()];
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
  if (new URL(request.url).searchParams.has("uit")) return { slug };
  throw seeOther(start, await forgetVisitor(request, slug));
}

/** Makes the tablet an ordinary browser again. */
export async function action({ request, params }: ActionFunctionArgs) {
  await readForm(request);
  const slug = params["slug"] ?? "";
  const start = localPath(languageOf(request.url), `/vragenlijsten/${slug}`);
  if (!isKiosk(request, slug)) throw seeOther(start);
  throw seeOther(start, [...(await forgetVisitor(request, slug)), kioskCookie(null)]);
}

export default function KioskRoute() {
  const { slug } = useLoaderData<typeof loader>();
  return <KioskOffPage slug={slug} />;
}
