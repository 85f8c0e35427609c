import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { importSurveyForm } from "~/features/surveys/forms/import-survey.server";
import { roundsForSurvey } from "~/features/surveys/queries/desk-list.server";
import { ImportPage } from "~/features/surveys/ui/import-page";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyImport.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  return { rounds: await roundsForSurvey(grant) };
}

export const action = importSurveyForm;

export default function ImportRoute() {
  const { rounds } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return <ImportPage rounds={rounds} outcome={outcome} />;
}
