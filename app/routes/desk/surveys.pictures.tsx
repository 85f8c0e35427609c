import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { dropPicture, savePicture } from "~/features/surveys/commands/save-picture.server";
import { deskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { ownPictures } from "~/features/surveys/queries/pictures.server";
import { PICTURE_MAX_BYTES, pictureSchema } from "~/features/surveys/schema/picture-form";
import { PicturesPage } from "~/features/surveys/ui/pictures-page";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readUpload } from "~/platform/form.server";
import type { FieldErrors, FormValues } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
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

function refuse(status: number, values: FormValues, errors: FieldErrors) {
  return data({ values, errors }, { status });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const { fields, file } = await readUpload(request, "file", PICTURE_MAX_BYTES);
  const here = new URL(request.url).pathname;
  if (fields.has("drop")) {
    const dropped = await dropPicture(grant, slug, fields.text("drop"), now());
    if (dropped.ok) throw seeOther(here);
    if (dropped.code === "not_found") throw notFound();
    return refuse(409, {}, { "": "surveyBuilder.pictureInUse" });
  }
  const form = checkForm(pictureSchema, fields);
  const errors = {
    ...(file === null ? { file: "surveyBuilder.picture_none" } : {}),
    ...(form.ok ? {} : form.errors),
  };
  if (file === null || !form.ok) return refuse(422, fields.values, errors);
  const kept = await savePicture(grant, slug, { ...form.value, bytes: file }, now());
  if (kept.ok) throw seeOther(here);
  if (kept.code === "not_found") throw notFound();
  return refuse(422, fields.values, { file: `surveyBuilder.picture_${kept.code}` });
}

export default function PicturesRoute() {
  const { survey, pictures } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <PicturesPage survey={survey} pictures={pictures} refusal={refusal} />;
}
