import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import { answerQuestion, bundleQuestion } from "../commands/manage-questions.server";

function readAnswer(fields: FormFields) {
  const questionId = fields.text("questionId");
  return { ok: true as const, value: { questionId, answer: fields.text(`answer.${questionId}`) } };
}

function readBundle(fields: FormFields) {
  const questionId = fields.text("questionId");
  return { ok: true as const, value: { questionId, withId: fields.text(`with.${questionId}`) } };
}

/** The questions of a session: one is answered, or joined with another. */
export const manageQuestionsForm = form({
  permission: "session.report",
  intents: (intent) => ({
    bundle: intent({
      read: readBundle,
      run: ({ grant, params, value, now }) =>
        bundleQuestion(grant, { sessionId: params["id"] ?? "", ...value }, now),
    }).answer({
      refusals: {
        // The page says it above the list.
        conflict: {},
        invalid: {},
      },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: readAnswer,
      run: async ({ grant, params, value, now, stays }) => {
        const sessionId = params["id"] ?? "";
        const outcome = await answerQuestion(grant, { sessionId, ...value }, now, stays);
        return outcome.ok ? outcome : { ...outcome, field: `answer.${value.questionId}` };
      },
    }).answer({
      refusals: {
        conflict: {},
        invalid: ({ field }) => ({ [field]: "errors.required" }),
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
