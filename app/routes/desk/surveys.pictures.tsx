import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { savePicturesForm } from "~/features/surveys/forms/save-pictures.server";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { ownPictures } from "~/features/surveys/queries/pictures.server";
import { PicturesPage } from "~/features/surveys/ui/pictures-page";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyBuilder.ownPictures"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const survey = await deskSurveyHead(grant, slug, languageOf(request.url), now());
  if (!survey) throw notFound();
  const { questionnaire: _questions, ...head } = survey;
  return { survey: head, pictures: await ownPictures(survey.id) };
}

export const action = savePicturesForm;

export default function PicturesRoute() {
  const { survey, pictures } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <PicturesPage survey={survey} pictures={pictures} refusal={refusal} />;
}
