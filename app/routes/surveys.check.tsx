import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { surveyVisitorOf } from "~/features/responses/cookies/visitor.server";
import { sendResponseForm } from "~/features/responses/forms/send-response.server";
import { aboutFromCheck } from "~/features/responses/domain/page-address";
import { stepOfCheck } from "~/features/responses/domain/filling";
import { wasTold } from "~/features/responses/domain/about";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { surveyClosing } from "~/features/responses/queries/survey-pages.server";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { SurveyCheckPage } from "~/features/responses/ui/survey-check";
import { frameInside } from "~/features/responses/ui/survey-frame";
import { stepTitle } from "~/features/responses/ui/survey-title";
import { languageOf, localPath } from "~/i18n/language";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  stepTitle(location, page && { ...page.view, progress: stepOfCheck(page.view.pageCount) }, (t) =>
    t("surveys.checkTitle"),
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const language = languageOf(request.url);
  const visitor = await surveyVisitorOf(request, slug);
  const view = await surveyClosing(visitor, slug, language, now());
  if (!view) throw seeOther(localPath(language, `/vragenlijsten/${slug}`));
  // Whoever came past the page about yourself is asked now.
  if (view.head.refused === null && !wasTold(view.about)) {
    throw seeOther(localPath(language, aboutFromCheck(slug)));
  }
  const { municipalities } = await declarationChoices();
  const frame = frameInside(view.head);
  return { view, municipalities, submission: newSubmissionToken(), frame };
}

export const action = sendResponseForm;

export default function SurveyCheckRoute() {
  const { view, municipalities, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusal = refused?.refusal;
  if (view.head.refused !== null) return <ClosedWhileFilling view={view} answers={view.answers} />;
  return (
    <SurveyCheckPage
      view={view}
      submission={submission}
      municipalities={municipalities}
      expired={refused?.errors[""]}
      uninvited={refusal?.code === "not_invited"}
      missing={refusal?.code === "invalid" || refusal?.code === "incomplete" ? refusal.errors : []}
    />
  );
}
