import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { afterConflict } from "~/features/vocabulary/schema";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { ItemHistory } from "~/features/desk/ui/item-history";
import { runSurveyForm } from "~/features/surveys/forms/run-survey.server";
import { deskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { DeskSurveyOverview } from "~/features/surveys/ui/desk-survey-overview";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) =>
  pageTitle(location, () => page?.survey.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyPage(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const history = await pageHistory(request, "survey", slug);
  return { survey, history, done: new URL(request.url).searchParams.get("gedaan") };
}

export const action = runSurveyForm;

export default function DeskSurveyRoute() {
  const { survey, history, done } = useLoaderData<typeof loader>();
  const refusal = afterConflict(useActionData<typeof action>(), survey.form);
  return (
    <DeskSurveyOverview
      survey={survey}
      done={refusal ? null : done}
      refusal={refusal}
      changed={
        refusal?.refusal?.code === "conflict" ? (
          <ChangedMeanwhile typed={refusal.values} stored={survey.form} history={history} />
        ) : null
      }
    >
      <ItemHistory history={history} />
    </DeskSurveyOverview>
  );
}
