import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { QuestionPreview } from "~/features/responses/ui/question-preview";
import { buildQuestionnaireForm } from "~/features/surveys/forms/build-questionnaire.server";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { BuilderScreen } from "~/features/surveys/ui/builder-screen";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, (t) =>
    t("surveyBuilder.titleOf", { survey: page?.builder.survey.title.text ?? "" }),
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, languageOf(request.url), now());
  if (!builder) throw notFound();
  return { builder };
}

export const action = buildQuestionnaireForm;

export default function BuilderRoute() {
  const { builder } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const { questionnaire } = builder;
  // The first page that asks something.
  const page = questionnaire.pages.find(({ key }) =>
    questionnaire.questions.some((question) => question.page === key),
  );
  const questions = questionnaire.questions.filter((question) => question.page === page?.key);
  return (
    <BuilderScreen
      builder={builder}
      refused={refusal?.refusal?.code}
      preview={<QuestionPreview {...{ questionnaire, page, questions }} />}
    />
  );
}
