import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { questionByKey } from "~/features/surveys/domain/question";
import { changeQuestionForm } from "~/features/surveys/forms/change-question.server";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { ownPictures } from "~/features/surveys/queries/pictures.server";
import { QuestionPage } from "~/features/surveys/ui/question-page";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyBuilder.question"));

async function load({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, languageOf(request.url), now());
  const question = builder && questionByKey(builder.questionnaire, params["key"] ?? "");
  if (!builder?.changeable || !question) throw notFound();
  const pictures = question.kind === "pictureChoice" ? await ownPictures(builder.survey.id) : [];
  return { builder, question, pictures };
}

export async function loader(args: LoaderFunctionArgs) {
  const { builder, question, pictures } = await load(args);
  const saved = new URL(args.request.url).searchParams.has("bewaard");
  return { builder, question, pictures, saved };
}

export const action = changeQuestionForm;

export default function QuestionRoute() {
  const { builder, question, pictures, saved } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <QuestionPage {...{ builder, question, pictures, saved, refusal }} />;
}
