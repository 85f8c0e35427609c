import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { stopAtEnd } from "~/features/responses/commands/fill-page.server";
import { forgetDraftCookie } from "~/features/responses/commands/save-draft.server";
import { sendResponse } from "~/features/responses/commands/send-response.server";
import { respondentOf } from "~/features/responses/queries/respondent.server";
import { surveyClosing } from "~/features/responses/queries/survey-pages.server";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { SurveyCheckPage } from "~/features/responses/ui/survey-check";
import { invitationOf, isKiosk } from "~/features/surveys/queries/invitations.server";
import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { limit } from "~/platform/rate-limit.server";
import { isSubmission, newSubmissionToken } from "~/platform/submission.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveys.checkTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const view = await surveyClosing(request, slug, language, now());
  if (!view) throw seeOther(localPath(language, `/vragenlijsten/${slug}`));
  return { view, submission: newSubmissionToken() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  await limit("submit", request);
  const grant = await authorize(request, "survey.respond");
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const at = (path: string) => localPath(language, `/vragenlijsten/${slug}${path}`);
  const submission = fields.text("submission");
  if (!isSubmission(submission)) {
    return data({ kind: "expired" as const }, { status: 422 });
  }
  const respondent = await respondentOf(request);
  if (fields.text("intent") === "stop") {
    const stopped = await stopAtEnd(
      grant,
      { slug, respondent, form: {} },
      submission,
      language,
      now(),
    );
    if (!stopped.ok) throw seeOther(at(""));
    throw seeOther(at("/later"), [...(await handOverCode(stopped.person)), forgetDraftCookie()]);
  }
  const invitation = invitationOf(request);
  const kiosk = isKiosk(request, slug);
  const input = { slug, respondent, form: fields.values, submission, invitation, kiosk };
  const sent = await sendResponse(grant, input, language, now());
  if (sent.ok) {
    const query = sent.dropped > 0 ? `?dropped=${sent.dropped}` : "";
    const cookies = [...sent.cookies, forgetDraftCookie()];
    throw seeOther(at(`/bedankt${query}`), cookies);
  }
  switch (sent.code) {
    case "not_found":
      throw notFound();
    case "malformed":
      throw new Response(null, { status: 400 });
    case "closed":
      return data({ kind: "closed" as const }, { status: 409 });
    case "not_invited":
      return data({ kind: "uninvited" as const }, { status: 409 });
    case "about":
      throw seeOther(at("/over-jou"));
    default:
      return data({ kind: "missing" as const, errors: sent.errors }, { status: 422 });
  }
}

export default function SurveyCheckRoute() {
  const { view, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (view.head.refused !== null) return <ClosedWhileFilling view={view} answers={view.answers} />;
  return (
    <>
      <SurveyCheckPage
        view={view}
        submission={submission}
        expired={refused?.kind === "expired"}
        uninvited={refused?.kind === "uninvited"}
        missing={refused?.kind === "missing" ? refused.errors : []}
      />
      {view.kiosk ? <KioskReturn slug={view.head.slug} /> : null}
    </>
  );
}
