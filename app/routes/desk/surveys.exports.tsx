import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { freezeExport } from "~/features/responses/commands/freeze-export.server";
import { deskSnapshots } from "~/features/responses/queries/snapshots.server";
import { ExportsPage } from "~/features/responses/ui/exports-page";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
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

export async function action({ request, params }: ActionFunctionArgs) {
  await readForm(request);
  const grant = await authorize(request, "answers.readRaw");
  const outcome = await freezeExport(grant, params["slug"] ?? "", now());
  if (outcome.ok) throw seeOther(new URL(request.url).pathname);
  if (outcome.code === "not_found") throw notFound();
  return data({ refused: outcome.code }, { status: 409 });
}

export default function ExportsRoute() {
  const { survey, snapshots } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <ExportsPage survey={survey} snapshots={snapshots} refused={refusal?.refused ?? null} />;
}
