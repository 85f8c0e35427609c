import type { LoaderFunctionArgs } from "@remix-run/node";
import { leave } from "~/features/people/commands/leave.server";
import { forgetReceiptCookie } from "~/features/people/queries/receipt.server";
import { discardDraft } from "~/features/responses/commands/fill-page.server";
import { forgetDraftCookie } from "~/features/responses/commands/keep-draft.server";
import { respondentOf } from "~/features/responses/queries/respondent.server";
import { kioskCookie } from "~/features/surveys/queries/invitations.server";
import { languageOf, localPath } from "~/i18n/language";
import { seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

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
  throw seeOther(localPath(languageOf(request.url), `/vragenlijsten/${slug}`), [
    await leave(request),
    forgetDraftCookie(),
    forgetReceiptCookie(),
    kioskCookie(here.searchParams.has("uit") ? null : slug),
  ]);
}
