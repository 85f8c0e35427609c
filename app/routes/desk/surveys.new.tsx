import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { createSurvey } from "~/features/surveys/commands/create-survey.server";
import { roundsForSurvey } from "~/features/surveys/queries/desk-list.server";
import { newSurveySchema } from "~/features/surveys/schema/facts-form";
import { NewSurveyForm } from "~/features/surveys/ui/new-survey-form";
import { useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.create"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  return { rounds: await roundsForSurvey(grant) };
}

export async function action({ request }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "survey.write");
  const read = checkForm(newSurveySchema, fields);
  if (!read.ok) return data({ values: fields.values, errors: read.errors }, { status: 422 });
  const { roundId, title, template } = read.value;
  const outcome = await createSurvey(grant, { roundId, title, begin: template }, now());
  if (outcome.ok) {
    throw seeOther(
      localPath(languageOf(request.url), `/werkplek/vragenlijsten/${outcome.slug}/vragen`),
    );
  }
  if (outcome.code === "not_found") throw notFound();
  const errors = { roundId: "surveyDesk.refused_round_closed" };
  return data({ values: fields.values, errors }, { status: 409 });
}

export default function NewSurveyRoute() {
  const { rounds } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  return (
    <DeskShell title={t("surveyDesk.create")} lead={t("surveyDesk.createLead")}>
      <NewSurveyForm rounds={rounds} refusal={refusal} />
    </DeskShell>
  );
}
