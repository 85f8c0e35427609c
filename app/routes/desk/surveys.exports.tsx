import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freezeExportForm } from "~/features/responses/forms/freeze-export.server";
import { deskSnapshots } from "~/features/responses/queries/snapshots.server";
import { ExportsPage } from "~/features/responses/ui/exports-page";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.part_exports"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { questionnaire: _questions, ...head } = survey;
  return { survey: head, snapshots: await deskSnapshots(survey.id) };
}

export const action = freezeExportForm;

export default function ExportsRoute() {
  const { survey, snapshots } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <ExportsPage survey={survey} snapshots={snapshots} refused={refusal?.refusal?.code ?? null} />
  );
}
