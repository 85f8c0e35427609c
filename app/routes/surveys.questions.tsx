import type { ReactNode } from "react";
import { data } from "@remix-run/node";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { surveyVisitorOf } from "~/features/responses/cookies/visitor.server";
import { fillPageForm } from "~/features/responses/forms/fill-page.server";
import { surveyIntro, surveyQuestions } from "~/features/responses/queries/survey-pages.server";
import { pagePlaceOf } from "~/features/responses/schema/page-step";
import { ChangedWhileFilling } from "~/features/responses/ui/changed-while-filling";
import { ClosedWhileFilling } from "~/features/responses/ui/closed-while-filling";
import { frameInside } from "~/features/responses/ui/survey-frame";
import { SurveyQuestionsPage } from "~/features/responses/ui/survey-questions";
import { questionsTitle } from "~/features/responses/ui/survey-title";
import { PlainShell } from "~/features/site/ui/plain-shell";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound, statusOf } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  page?.view
    ? questionsTitle(location, page.view)
    : pageTitle(location, () => page?.head.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const place = pagePlaceOf(request.url, params);
  const visitor = await surveyVisitorOf(request, place.slug);
  const view = await surveyQuestions(visitor, place, languageOf(request.url), now());
  const submission = newSubmissionToken();
  if (!view) {
    // A page that is gone, perhaps while somebody filled it in: its survey is still there to lead on.
    const intro = await surveyIntro(visitor, place.slug, languageOf(request.url), now());
    if (!intro) throw notFound();
    return data(
      { view: null, head: intro.head, calm: place.calm, submission, opened: false, frame: "site" },
      statusOf("not_found"),
    );
  }
  const opened = new URL(request.url).searchParams.get("opened") === "1";
  const frame = frameInside(view.head);
  return data({ view, head: view.head, calm: place.calm, submission, opened, frame });
}

export const action = fillPageForm;

export default function SurveyQuestionsRoute() {
  const { view, head, calm, submission, opened, frame } = useLoaderData<typeof loader>();
  // What a post brings up has no questions any more, and none of their tools.
  const alone = (page: ReactNode) => (frame === "own" ? <PlainShell>{page}</PlainShell> : page);
  const refused = useActionData<typeof action>();
  const refusal = refused?.refusal;
  if (refusal?.code === "changed_meanwhile" || view === null) {
    const changed = refusal?.code === "changed_meanwhile" ? refusal : null;
    return alone(<ChangedWhileFilling head={head} changed={changed} calm={calm} />);
  }
  if (refusal?.code === "closed" || view.head.refused !== null) {
    const answers = refusal?.code === "closed" ? refusal.answers : view.answers;
    return alone(<ClosedWhileFilling view={view} answers={answers} />);
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
