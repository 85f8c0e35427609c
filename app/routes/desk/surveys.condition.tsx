import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { questionByKey } from "~/features/surveys/domain/question";
import { setConditionForm } from "~/features/surveys/forms/set-condition.server";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { ConditionPage } from "~/features/surveys/ui/condition-page";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("surveyBuilder.condition"));

async function load({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "survey.write");
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, languageOf(request.url), now());
  const question = builder && questionByKey(builder.questionnaire, params["key"] ?? "");
  if (!builder?.changeable || !question) throw notFound();
  const over = new URL(request.url).searchParams.get("over") ?? "";
  return { builder, question, about: questionByKey(builder.questionnaire, over) ?? null };
}

export async function loader(args: LoaderFunctionArgs) {
  const { builder, question, about } = await load(args);
  return { builder, question, about };
}

export const action = setConditionForm;

export default function ConditionRoute() {
  const { builder, question, about } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <ConditionPage builder={builder} question={question} about={about} refusal={refusal} />;
}
