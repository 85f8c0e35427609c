import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { changeQuestionnaire } from "../commands/change-questionnaire.server";
import { QUESTION_KINDS, questionByKey } from "../domain/question";
import { deskBuilder } from "../queries/desk-builder.server";
import { ownPictures } from "../queries/pictures.server";
import { readQuestionForm, readRowStep } from "../schema/question-form";
import { CHANGE_REFUSALS } from "./change-refusals.server";

/** What a question says depends on its kind, so it is read once it is known which question it is. */
function readFields(fields: FormFields) {
  const step = fields.text("step");
  const kind = QUESTION_KINDS.find((known) => step === "kind" && known === fields.text("kind"));
  const { values } = fields;
  return {
    ok: true as const,
    value: { step, kind, values, revision: Number(fields.text("revision")) },
  };
}

type Posted = Extract<ReturnType<typeof readFields>, { ok: true }>["value"];

async function change(input: FormInput<"survey.write", Posted>) {
  const { grant, params, value, language, now } = input;
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, language, now);
  const question = builder && questionByKey(builder.questionnaire, params["key"] ?? "");
  if (!builder?.changeable || !question) return { ok: false, code: "not_found" } as const;
  const { key } = question;
  const at = { slug, revision: value.revision };
  if (value.kind) {
    const { kind: to } = value;
    const outcome = await changeQuestionnaire(grant, at, { kind: "changeKind", key, to }, now);
    return outcome.ok ? { ...outcome, key: outcome.question ?? key } : outcome;
  }
  const pictures = question.kind === "pictureChoice" ? await ownPictures(builder.survey.id) : [];
  const read = readQuestionForm(question, value.values, readRowStep(value.step), pictures);
  if (!read.ok) return { ok: false, code: "invalid", errors: read.errors } as const;
  const replace = { kind: "replaceQuestion", key, question: read.question } as const;
  const outcome = await changeQuestionnaire(grant, at, replace, now);
  return outcome.ok ? { ...outcome, key: outcome.question ?? key } : outcome;
}

/** One question in the making: everything it says, a row more or less, or another kind. */
export const changeQuestionForm = form({
  permission: "survey.write",
  intents: (intent) => ({
    default: intent({
      read: readFields,
      run: change,
    }).answer({
      refusals: {
        ...CHANGE_REFUSALS,
        invalid: ({ errors }) => errors,
        key_taken: { key: "surveyBuilder.refused_key_taken" },
      },
      done: ({ key }, { params, value }) => {
        const questions = `/werkplek/vragenlijsten/${params["slug"] ?? ""}/vragen`;
        return value.step === "save"
          ? `${questions}#vraag-${key}`
          : `${questions}/${key}?bewaard=ja`;
      },
    }),
  }),
});
