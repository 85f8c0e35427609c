import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { changeQuestionnaire } from "../commands/change-questionnaire.server";
import type { Condition } from "../domain/condition";
import { questionByKey } from "../domain/question";
import type { Question } from "../domain/question";
import { deskBuilder } from "../queries/desk-builder.server";
import { joined, joining, readTest, topTests } from "../schema/condition-form";
import { CHANGE_REFUSALS } from "./change-refusals.server";

function readStep(fields: FormFields) {
  const { values } = fields;
  const revision = Number(fields.text("revision"));
  return { ok: true as const, value: { step: fields.text("step"), revision, values } };
}

type Step = Extract<ReturnType<typeof readStep>, { ok: true }>["value"];
type Next =
  { ok: true; condition: Condition | undefined } | { ok: false; errors: Record<string, string> };

/** The condition after the button that was pressed: a test more, a test less, or taken together in another way. */
function nextCondition(question: Question, about: Question | null, { step, values }: Step): Next {
  const tests = topTests(question.condition);
  const operator = joining(question.condition);
  if (step === "all" || step === "any") return { ok: true, condition: joined(tests, step) };
  if (step.startsWith("remove:")) {
    const index = Number(step.slice("remove:".length));
    const left = tests.filter((_test, at) => at !== index);
    return { ok: true, condition: joined(left, operator) };
  }
  if (about === null) return { ok: false, errors: { over: "errors.chooseOne" } };
  const read = readTest(about, values);
  return read.ok ? { ok: true, condition: joined([...tests, read.test], operator) } : read;
}

async function setCondition(input: FormInput<"survey.write", Step>) {
  const { grant, params, request, value, language, now } = input;
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, language, now);
  const question = builder && questionByKey(builder.questionnaire, params["key"] ?? "");
  if (!builder?.changeable || !question) return { ok: false, code: "not_found" } as const;
  const over = new URL(request.url).searchParams.get("over") ?? "";
  const about = questionByKey(builder.questionnaire, over) ?? null;
  const next = nextCondition(question, about, value);
  if (!next.ok) return { ok: false, code: "invalid", errors: next.errors } as const;
  const { condition } = next;
  const change = { kind: "setCondition", key: question.key, condition } as const;
  return changeQuestionnaire(grant, { slug, revision: value.revision }, [change], now);
}

/** When a question is shown: a test more, a test less, all of them or any. */
export const setConditionForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    default: intent({
      read: readStep,
      run: setCondition,
    }).answer({
      refusals: { ...CHANGE_REFUSALS, key_taken: {}, invalid: ({ errors }) => errors },
      done: (_outcome, { here }) => here,
    }),
  }),
});
