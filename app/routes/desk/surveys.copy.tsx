import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { copySurveyForm } from "~/features/surveys/forms/copy-survey.server";
import { roundsForSurvey } from "~/features/surveys/queries/desk-list.server";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { CopySurveyForm } from "~/features/surveys/ui/copy-survey-form";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.copyTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const [survey, rounds] = await Promise.all([
    deskSurveyHead(grant, slug, languageOf(request.url), now()),
    roundsForSurvey(grant),
  ]);
  if (!survey) throw notFound();
  return { survey, rounds };
}

export const action = copySurveyForm;

export default function CopySurveyRoute() {
  const { survey, rounds } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskSurveyShell survey={survey} here="overview" lead={t("surveyDesk.copyLead")}>
      <CopySurveyForm survey={survey} rounds={rounds} refusal={refusal} />
    </DeskSurveyShell>
  );
}
