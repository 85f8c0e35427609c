import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readTextsForm } from "~/features/responses/forms/read-texts.server";
import { deskTexts } from "~/features/responses/queries/desk-texts.server";
import { readTextFilter } from "~/features/responses/schema/text-form";
import { DeskTextsPage } from "~/features/responses/ui/desk-texts-page";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.part_texts"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "answers.readRaw");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  const filter = readTextFilter(request.url);
  const page = survey && (await deskTexts(grant, survey, filter));
  if (!survey || !page) throw notFound();
  const { searchParams } = new URL(request.url);
  const done = searchParams.get("gedaan");
  const batchId = searchParams.get("groep");
  return { survey, page, filter, batchId, done: done === null ? null : Number(done) || 0 };
}

export const action = readTextsForm;

export default function DeskTextsRoute() {
  const { survey, page, filter, done, batchId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <DeskTextsPage
      survey={survey}
      page={page}
      filter={filter}
      done={done}
      batchId={batchId}
      errors={refused?.errors ?? {}}
      values={refused?.values ?? {}}
    />
  );
}
