import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { surveyVisitorOf } from "~/features/responses/cookies/visitor.server";
import { fillPageForm } from "~/features/responses/forms/fill-page.server";
import { surveyQuestions } from "~/features/responses/queries/survey-pages.server";
import { pagePlaceOf } from "~/features/responses/schema/page-step";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { SurveyQuestionsPage } from "~/features/responses/ui/survey-questions";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.view.head.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = pagePlaceOf(request.url, params);
  const visitor = await surveyVisitorOf(request, place.slug);
  const view = await surveyQuestions(visitor, place, languageOf(request.url), now());
  if (!view) throw notFound();
  const opened = new URL(request.url).searchParams.get("opened") === "1";
  return { view, submission: newSubmissionToken(), opened };
}

export const action = fillPageForm;

export default function SurveyQuestionsRoute() {
  const { view, submission, opened } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const refusal = refused?.refusal;
  if (refusal?.code === "closed" || view.head.refused !== null) {
    const answers = refusal?.code === "closed" ? refusal.answers : view.answers;
    return <ClosedWhileFilling view={view} answers={answers} />;
  }
  return (
    <SurveyQuestionsPage
      view={view}
      submission={submission}
      opened={opened}
      expired={refused?.errors[""]}
      refused={
        refused && {
          values: refused.values,
          errors: refusal?.code === "invalid" ? refusal.errors : [],
        }
      }
    />
  );
}
