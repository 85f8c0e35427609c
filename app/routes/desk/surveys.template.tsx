import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepSurveyTemplateForm } from "~/features/desk/forms/keep-survey-template.server";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { KeepTemplateForm } from "~/features/desk/ui/keep-template-form";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("ownTemplates.keep"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  return { survey };
}

export const action = keepSurveyTemplateForm;

export default function SurveyTemplateRoute() {
  const { survey } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskSurveyShell survey={survey} here="overview" lead={t("ownTemplates.keepSurveyLead")}>
      <KeepTemplateForm title={survey.title.text} refusal={refusal} />
    </DeskSurveyShell>
  );
}
