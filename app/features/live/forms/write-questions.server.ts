import {
  moveQuestionUp,
  removeQuestion,
  saveQuestion,
} from "~/features/live/commands/save-question.server";
import { liveQuestionSchema } from "~/features/live/schema/question-form";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";

function readQuestionId(fields: FormFields) {
  return { ok: true as const, value: fields.text("questionId") };
}

function readQuestion(fields: FormFields) {
  const read = fieldsOf(liveQuestionSchema, fields);
  if (!read.ok) return read;
  const questionId = fields.text("questionId");
  return {
    ok: true as const,
    value: { questionId: questionId === "" ? null : questionId, fields: read.value },
  };
}

/** The poll of a session: a question more, another wording, another order, one fewer. */
export const writeQuestionsForm = form({
  permission: "session.report",
  intents: (intent) => ({
    remove: intent({
      read: readQuestionId,
      run: ({ grant, params, value: questionId, now }) =>
        removeQuestion(grant, { sessionId: params["id"] ?? "", questionId }, now),
    }).answer({ refusals: { conflict: {} }, done: (_outcome, { here }) => here }),
    up: intent({
      read: readQuestionId,
      run: ({ grant, params, value: questionId, now }) =>
        moveQuestionUp(grant, { sessionId: params["id"] ?? "", questionId }, now),
    }).answer({ refusals: { conflict: {} }, done: (_outcome, { here }) => here }),
    default: intent({
      read: readQuestion,
      run: ({ grant, params, value: { questionId, fields }, now }) =>
        saveQuestion(grant, { sessionId: params["id"] ?? "", questionId }, fields, now),
    }).answer({
      refusals: {
        // The page says it above the form.
        conflict: {},
        too_many: { text: "liveDesk.tooMany" },
        options_too_few: { options: "liveDesk.optionsTooFew" },
        options_too_many: { options: "liveDesk.optionsTooMany" },
        option_too_long: { options: "liveDesk.optionTooLong" },
      },
      done: (_outcome, { here }) => `${here}?bewaard`,
    }),
  }),
});
