import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { nextTrialStep, startTrial } from "~/features/responses/domain/trial";
import { readTrialAnswers } from "~/features/responses/schema/trial-form";
import { Trial } from "~/features/responses/ui/trial-page";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.part_trial"));

async function load({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, languageOf(request.url), now());
  if (!builder) throw notFound();
  return builder;
}

export async function loader(args: LoaderFunctionArgs) {
  const { survey, questionnaire } = await load(args);
  return { survey, questionnaire, step: startTrial(questionnaire) };
}

export async function action(args: ActionFunctionArgs) {
  const fields = await readForm(args.request);
  const { questionnaire } = await load(args);
  const page = fields.text("page");
  if (!questionnaire.pages.some(({ key }) => key === page))
    throw new Response(null, { status: 400 });
  const step = nextTrialStep(questionnaire, readTrialAnswers(fields.values), {
    page,
    seen: fields.text("seen").split(" ").filter(Boolean),
    form: fields.values,
    back: fields.text("intent") === "previous",
  });
  return data({ step }, { status: step.errors.length > 0 ? 422 : 200 });
}

export default function TrialRoute() {
  const { survey, questionnaire, step } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return (
    <DeskSurveyShell survey={survey} here="trial">
      <Trial questionnaire={questionnaire} step={posted?.step ?? step} />
    </DeskSurveyShell>
  );
}
