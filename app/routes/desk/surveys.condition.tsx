import { data } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeQuestionnaire } from "~/features/surveys/commands/change-questionnaire.server";
import type { Condition } from "~/features/surveys/domain/condition";
import { questionByKey } from "~/features/surveys/domain/question";
import type { Question } from "~/features/surveys/domain/question";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { joined, joining, readTest, topTests } from "~/features/surveys/schema/condition-form";
import { ConditionPage } from "~/features/surveys/ui/condition-page";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { readForm } from "~/platform/form.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther } from "~/platform/http.server";
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
  return { grant, builder, question, about: questionByKey(builder.questionnaire, over) ?? null };
}

export async function loader(args: LoaderFunctionArgs) {
  const { builder, question, about } = await load(args);
  return { builder, question, about };
}

type Next = { ok: true; condition: Condition | undefined } | { ok: false; errors: FieldErrors };

/** The condition after the button that was pressed: a test more, a test less, or taken together in another way. */
function nextCondition(question: Question, about: Question | null, fields: FormFields): Next {
  const tests = topTests(question.condition);
  const operator = joining(question.condition);
  const step = fields.text("step");
  if (step === "all" || step === "any") return { ok: true, condition: joined(tests, step) };
  if (step.startsWith("remove:")) {
    const index = Number(step.slice("remove:".length));
    const left = tests.filter((_test, at) => at !== index);
    return { ok: true, condition: joined(left, operator) };
  }
  if (about === null) return { ok: false, errors: { over: "errors.chooseOne" } };
  const read = readTest(about, fields.values);
  return read.ok ? { ok: true, condition: joined([...tests, read.test], operator) } : read;
}

export async function action(args: ActionFunctionArgs) {
  const fields = await readForm(args.request);
  const { grant, builder, question, about } = await load(args);
  const next = nextCondition(question, about, fields);
  if (!next.ok) return data({ errors: next.errors, refused: null }, { status: 422 });
  const at = { slug: builder.survey.slug, revision: Number(fields.text("revision")) };
  const { condition } = next;
  const change = { kind: "setCondition", key: question.key, condition } as const;
  const outcome = await changeQuestionnaire(grant, at, change, now());
  if (outcome.ok) throw seeOther(new URL(args.request.url).pathname);
  if (outcome.code === "not_found") throw notFound();
  return data({ errors: {}, refused: outcome.code }, { status: 409 });
}

export default function ConditionRoute() {
  const { builder, question, about } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return <ConditionPage builder={builder} question={question} about={about} refusal={refusal} />;
}
