import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { startTrial } from "~/features/responses/domain/trial";
import { trySurveyForm } from "~/features/responses/forms/try-survey.server";
import { Trial } from "~/features/responses/ui/trial-page";
import { inWordsOf } from "~/features/surveys/domain/wording";
import { roleAskedFor } from "~/features/surveys/schema/wording-address";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { DraftMark } from "~/features/surveys/ui/draft-mark";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
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
  const role = roleAskedFor(args.request.url);
  const worded = inWordsOf(questionnaire, role);
  return { survey, questionnaire: worded, role, step: startTrial(worded) };
}

export const action = trySurveyForm;

export default function TrialRoute() {
  const { survey, questionnaire, role, step } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const refused = posted?.refusal?.code === "invalid" ? posted.refusal.step : undefined;
  return (
    <DeskSurveyShell survey={survey} here="trial">
      <DraftMark state={survey.state} />
      <Trial {...{ questionnaire, role }} step={posted?.shown?.step ?? refused ?? step} />
    </DeskSurveyShell>
  );
}
