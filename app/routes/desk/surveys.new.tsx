import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { createSurveyForm } from "~/features/surveys/forms/create-survey.server";
import { roundsForSurvey } from "~/features/surveys/queries/desk-list.server";
import { templateChoices } from "~/features/templates/queries/own-templates.server";
import { NewSurveyForm } from "~/features/surveys/ui/new-survey-form";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.create"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const [rounds, own] = await Promise.all([roundsForSurvey(grant), templateChoices("survey")]);
  return { rounds, own, chosen: new URL(request.url).searchParams.get("sjabloon") };
}

export const action = createSurveyForm;

export default function NewSurveyRoute() {
  const { rounds, own, chosen } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("surveyDesk.create")} lead={t("surveyDesk.createLead")}>
      <NewSurveyForm rounds={rounds} own={own} chosen={chosen} refusal={refusal} />
    </DeskShell>
  );
}
