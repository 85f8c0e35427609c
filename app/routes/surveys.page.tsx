import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import { surveyVisitorOf } from "~/features/responses/cookies/visitor.server";
import { beginSurveyForm } from "~/features/responses/forms/begin-survey.server";
import { surveyIntro } from "~/features/responses/queries/survey-pages.server";
import { SurveyIntroPage } from "~/features/responses/ui/survey-intro";
import { WholeSurveyPage } from "~/features/responses/ui/whole-survey";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { newSubmissionToken } from "~/platform/submission.server";

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.intro.head.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const visitor = await surveyVisitorOf(request, slug);
  const intro = await surveyIntro(visitor, slug, languageOf(request.url), now());
  if (!intro) throw notFound();
  const frame = intro.kiosk ? "plain" : "site";
  return { intro, submission: newSubmissionToken(), frame };
}

export const action = beginSurveyForm;

export default function SurveyRoute() {
  const { intro, submission } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const messages = useFormMessages(refused?.errors);
  const refusal = refused?.refusal;
  if (!refusal || refusal.code === "closed" || !("choices" in refusal)) {
    const refusedAnswers = refusal?.code === "closed" ? refusal.answers : undefined;
    return <SurveyIntroPage {...{ intro, submission, refusedAnswers }} />;
  }
  return (
    <WholeSurveyPage
      head={intro.head}
      questionnaire={intro.questionnaire}
      submission={submission}
      refused={{
        values: refused.values,
        answerErrors:
          refusal.code === "invalid" || refusal.code === "incomplete" ? refusal.errors : [],
      }}
      messages={messages}
      about={
        <DeclarationFields
          choices={refusal.choices}
          values={refused.values}
          errors={messages.of}
          roleMayBeSkipped
        />
      }
    />
  );
}
