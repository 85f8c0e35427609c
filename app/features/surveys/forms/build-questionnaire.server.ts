import { form, nothing } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";
import {
  changeQuestionnaire,
  discardVersion,
  publishVersion,
} from "../commands/change-questionnaire.server";
import { readBuilderStep } from "../schema/builder-form";
import { CHANGE_REFUSALS } from "./change-refusals.server";

const questionsOf = (_outcome: unknown, { params }: FormContext) =>
  `/werkplek/vragenlijsten/${params["slug"] ?? ""}/vragen`;

/** The builder: a step on pages and questions, or the changed wording published or thrown away. */
export const buildQuestionnaireForm = form({
  permission: "survey.write",
  button: (fields) => fields.text("step"),
  intents: (intent) => ({
    publish: intent({
      read: nothing,
      run: ({ grant, params, now }) => publishVersion(grant, params["slug"] ?? "", now),
    }).answer({
      // The page says above the questions what stands in the way.
      refusals: { no_new_version: {}, questionnaire_refused: {} },
      done: questionsOf,
    }),
    discard: intent({
      read: nothing,
      run: ({ grant, params, now }) => discardVersion(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: { no_new_version: {} },
      done: questionsOf,
    }),
    default: intent({
      read: (fields) => {
        const change = readBuilderStep(fields.values);
        return { ok: true, value: { change, revision: Number(fields.text("revision")) } };
      },
      run: async ({ grant, params, value: { change, revision }, now }) => {
        if (!change) return { ok: false, code: "malformed" } as const;
        const at = { slug: params["slug"] ?? "", revision };
        const outcome = await changeQuestionnaire(grant, at, [change], now);
        return outcome.ok ? { ...outcome, isNew: change.kind === "addQuestion" } : outcome;
      },
    }).answer({
      refusals: { ...CHANGE_REFUSALS, key_taken: {} },
      done: ({ question, isNew }, input) => {
        const here = questionsOf(null, input);
        if (question === undefined) return here;
        return isNew ? `${here}/${question}?nieuw=ja` : `${here}#vraag-${question}`;
      },
    }),
  }),
});
