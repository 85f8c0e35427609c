import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { buildQuestionnaireForm } from "~/features/surveys/forms/build-questionnaire.server";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { BuilderFooter, BuilderPage } from "~/features/surveys/ui/builder-page";
import { BuilderVersion } from "~/features/surveys/ui/builder-version";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { FindingList } from "~/features/surveys/ui/finding-list";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";

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
  const t = useT();
  const { survey, questionnaire, findings } = builder;
  return (
    <DeskSurveyShell survey={survey} here="questions">
      {refusal?.refusal ? (
        <Alert
          kind="warning"
          role="alert"
          title={t.find(`surveyBuilder.refused_${refusal.refusal.code}`) ?? refusal.refusal.code}
        />
      ) : null}
      <BuilderVersion builder={builder} />
      {builder.changeable ? (
        <FindingList {...{ slug: survey.slug, questionnaire, findings }} />
      ) : null}
      {questionnaire.pages.map((page) => (
        <BuilderPage key={page.key} builder={builder} page={page} />
      ))}
      <BuilderFooter builder={builder} />
    </DeskSurveyShell>
  );
}
