import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { declarationChoices } from "~/features/people/queries/declaration.server";
import { roleAskedFor } from "~/features/surveys/schema/wording-address";
import { PaperSheet } from "~/features/responses/ui/paper-sheet";
import { deskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyDesk.paperSheet"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyPage(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { municipalities } = await declarationChoices();
  const { title, questionnaire, version, form, closesAt, state } = survey;
  return {
    sheet: {
      ...{ slug, title, questionnaire, version, closesAt, state },
      intro: form["intro"] ?? "",
      role: roleAskedFor(request.url),
    },
    municipalities: municipalities.map(({ name }) => name),
  };
}

export default function SheetRoute() {
  const { sheet, municipalities } = useLoaderData<typeof loader>();
  return <PaperSheet sheet={sheet} municipalities={municipalities} />;
}
