import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { surveyVisitorOf } from "~/features/responses/cookies/visitor.server";
import { sendResponseForm } from "~/features/responses/forms/send-response.server";
import { surveyClosing } from "~/features/responses/queries/survey-pages.server";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { SurveyCheckPage, checkProgress } from "~/features/responses/ui/survey-check";
import { frameInside } from "~/features/responses/ui/survey-frame";
import { stepTitle } from "~/features/responses/ui/survey-title";
import { languageOf, localPath } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  stepTitle(location, page && { ...page.view, progress: checkProgress(page.view) }, (t) =>
    t("surveys.checkTitle"),
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const visitor = await surveyVisitorOf(request, slug);
  const view = await surveyClosing(visitor, slug, language, now());
  if (!view) throw seeOther(localPath(language, `/vragenlijsten/${slug}`));
  return { view, submission: newSubmissionToken(), frame: frameInside(view.head) };
}

export const action = sendResponseForm;

export default function SurveyCheckRoute() {
  const { view, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusal = refused?.refusal;
  if (view.head.refused !== null) return <ClosedWhileFilling view={view} answers={view.answers} />;
  return (
    <SurveyCheckPage
      view={view}
      submission={submission}
      expired={refused?.errors[""]}
      uninvited={refusal?.code === "not_invited"}
      missing={refusal?.code === "invalid" || refusal?.code === "incomplete" ? refusal.errors : []}
    />
  );
}
