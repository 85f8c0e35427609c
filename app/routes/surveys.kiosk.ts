import type { LoaderFunctionArgs } from "@remix-run/node";
import { leave } from "~/features/people/commands/leave.server";
import { RECEIPT_COOKIE } from "~/features/people/queries/receipt.server";
import { discardDraft } from "~/features/responses/commands/fill-page.server";
import { forgetDraftCookie } from "~/features/responses/commands/keep-draft.server";
import { respondentOf } from "~/features/responses/queries/respondent.server";
import { KIOSK_COOKIE } from "~/features/surveys/queries/invitations.server";
import { languageOf, localPath } from "~/i18n/language";
import { seeOther } from "~/platform/http.server";
import { clearedCookie, sealedCookie } from "~/platform/sealed-cookie.server";
import { authorize } from "~/policy/authorize.server";

const A_DAY = 86_400;

/**
 * The start of a tablet that stands at a session: forgets whoever was before, their draft too, and begins anew. The
 * tablet comes back here by itself. `?uit` makes it an ordinary browser again.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const here = new URL(request.url);
  const grant = await authorize(request, "survey.respond");
  const { draftToken } = await respondentOf(request);
  await discardDraft(grant, slug, { personId: null, draftToken });
  const kiosk = here.searchParams.has("uit")
    ? clearedCookie(KIOSK_COOKIE)
    : sealedCookie(KIOSK_COOKIE, slug, A_DAY);
  throw seeOther(localPath(languageOf(request.url), `/vragenlijsten/${slug}`), [
    await leave(request),
    forgetDraftCookie(),
    clearedCookie(RECEIPT_COOKIE),
    kiosk,
  ]);
}
