import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { deskBuilder } from "~/features/surveys/queries/desk-builder.server";
import { nextTrialStep } from "../domain/trial";
import { readTrialAnswers } from "../schema/trial-form";

function readPage(fields: FormFields) {
  const { values } = fields;
  const seen = fields.text("seen").split(" ").filter(Boolean);
  const back = fields.text("intent") === "previous";
  return { ok: true as const, value: { page: fields.text("page"), seen, form: values, back } };
}

type Page = Extract<ReturnType<typeof readPage>, { ok: true }>["value"];

async function takePage({ grant, params, value, language, now }: FormInput<"survey.write", Page>) {
  const builder = await deskBuilder(grant, params["slug"] ?? "", language, now);
  if (!builder) return { ok: false, code: "not_found" } as const;
  const { questionnaire } = builder;
  if (!questionnaire.pages.some(({ key }) => key === value.page)) {
    return { ok: false, code: "malformed" } as const;
  }
  const step = nextTrialStep(questionnaire, readTrialAnswers(value.form), value);
  if (step.errors.length > 0) return { ok: false, code: "invalid", step } as const;
  return { ok: true, step } as const;
}

/** A page of a survey that its maker tries out: nothing is stored, the answers travel in the form. */
export const trySurveyForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    default: intent({
      read: readPage,
      run: takePage,
    }).answer({
      // The page says at each question what is wrong.
      refusals: { invalid: {} },
      done: ({ step }) => ({ show: { step } }),
    }),
  }),
});
