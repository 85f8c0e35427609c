import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeQuestionnaire } from "~/features/surveys/commands/change-questionnaire.server";
import { QUESTION_KINDS, questionByKey } from "~/features/surveys/domain/question";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { ownPictures } from "~/features/surveys/queries/pictures.server";
import { readQuestionForm, readRowStep } from "~/features/surveys/schema/question-form";
import { QuestionPage } from "~/features/surveys/ui/question-page";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import type { FieldErrors, FormValues } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
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
  return { grant, builder, question, pictures };
}

export async function loader(args: LoaderFunctionArgs) {
  const { builder, question, pictures } = await load(args);
  const saved = new URL(args.request.url).searchParams.has("bewaard");
  return { builder, question, pictures, saved };
}

function refuse(
  status: number,
  values: FormValues,
  problem: { errors?: FieldErrors; refused?: string },
) {
  const { errors = {}, refused = null } = problem;
  return data({ values, errors, refused }, { status });
}

export async function action(args: ActionFunctionArgs) {
  const fields = await readForm(args.request);
  const { grant, builder, question, pictures } = await load(args);
  const { slug } = builder.survey;
  const at = { slug, revision: Number(fields.text("revision")) };
  const step = fields.text("step");
  const base = localPath(languageOf(args.request.url), `/werkplek/vragenlijsten/${slug}/vragen`);
  const to = QUESTION_KINDS.find((kind) => step === "kind" && kind === fields.text("kind"));
  const form = to ? null : readQuestionForm(question, fields.values, readRowStep(step), pictures);
  if (form && !form.ok) return refuse(422, fields.values, { errors: form.errors });
  const change = form
    ? ({ kind: "replaceQuestion", key: question.key, question: form.question } as const)
    : ({ kind: "changeKind", key: question.key, to: to ?? question.kind } as const);
  const outcome = await changeQuestionnaire(grant, at, change, now());
  if (outcome.ok) {
    const key = outcome.question ?? question.key;
    throw seeOther(step === "save" ? `${base}#vraag-${key}` : `${base}/${key}?bewaard=ja`);
  }
  if (outcome.code === "not_found") throw notFound();
  if (outcome.code === "key_taken") {
    return refuse(422, fields.values, { errors: { key: "surveyBuilder.refused_key_taken" } });
  }
  return refuse(409, fields.values, { refused: outcome.code });
}

export default function QuestionRoute() {
  const { builder, question, pictures, saved } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <QuestionPage {...{ builder, question, pictures, saved, refusal }} />;
}
