import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { changeQuestionnaire } from "../commands/change-questionnaire.server";
import { withRepeated } from "../domain/piping";
import { QUESTION_KINDS, questionByKey } from "../domain/question";
import type { Question, Questionnaire } from "../domain/question";
import { applyChange } from "../domain/questionnaire-edit";
import type { QuestionnaireChange } from "../domain/questionnaire-edit";
import { deskBuilder } from "../queries/desk-builder.server";
import { findingsOf } from "../queries/glossary.server";
import { ownPictures } from "../queries/pictures.server";
import { readBuilderStep } from "../schema/builder-form";
import { readRowStep } from "../schema/question-fields";
import { readQuestionForm } from "../schema/question-form";
import { CHANGE_REFUSALS } from "./change-refusals.server";

/** What a question says depends on its kind, so it is read once it is known which question it is. */
function readFields(fields: FormFields) {
  const step = fields.text("step");
  const kind = QUESTION_KINDS.find((known) => step === "kind" && known === fields.text("kind"));
  const { values } = fields;
  const then = readBuilderStep(values);
  return {
    ok: true as const,
    value: { step, kind, then, values, revision: Number(fields.text("revision")) },
  };
}

type Posted = Extract<ReturnType<typeof readFields>, { ok: true }>["value"];

/** What was typed, with the earlier answer in its words that was chosen from the list. */
function typed({ step, values }: Posted, questionnaire: Questionnaire, question: Question) {
  if (step !== "repeat") return values;
  const [words = "", chosen = ""] = [values["label.nl"]?.[0], values["repeat"]?.[0]];
  return { ...values, "label.nl": [withRepeated(words, chosen, questionnaire, question)] };
}

/** The question as the form says it, with the questionnaire it stands in. */
async function read({ grant, params, value, language, now }: FormInput<"survey.write", Posted>) {
  const slug = params["slug"] ?? "";
  const builder = await deskBuilder(grant, slug, language, now);
  const question = builder && questionByKey(builder.questionnaire, params["key"] ?? "");
  if (!builder?.changeable || !question) return { ok: false, code: "not_found" } as const;
  const pictures = question.kind === "pictureChoice" ? await ownPictures(builder.survey.id) : [];
  const values = typed(value, builder.questionnaire, question);
  const written = readQuestionForm(question, values, readRowStep(value.step), pictures);
  if (!written.ok) return { ok: false, code: "invalid", errors: written.errors } as const;
  const { key } = question;
  const replace = { kind: "replaceQuestion", key, question: written.question } as const;
  return { ok: true, builder, replace } as const;
}

/** A step that names the question names it by its new code: the question is written first. */
function underNewCode(step: QuestionnaireChange, from: string, to: string): QuestionnaireChange {
  const renamed = (key: string) => (key === from ? to : key);
  const { kind } = step;
  if (kind === "addQuestion") {
    return step.after === undefined ? step : { ...step, after: renamed(step.after) };
  }
  if (kind === "placeQuestion") {
    const { key, before } = step;
    return { ...step, key: renamed(key), before: before && renamed(before) };
  }
  return kind.endsWith("Question") && "key" in step ? { ...step, key: renamed(step.key) } : step;
}

/** Writes the question, and takes the step of the button that was pressed elsewhere on the page: nothing typed is lost. */
async function change(input: FormInput<"survey.write", Posted>) {
  const { grant, params, value, now } = input;
  const written = await read(input);
  if (!written.ok) return written;
  const { replace } = written;
  const { key } = replace.question;
  const steps: QuestionnaireChange[] = [replace];
  if (value.kind) steps.push({ kind: "changeKind", key, to: value.kind });
  if (value.then) steps.push(underNewCode(value.then, replace.key, key));
  const at = { slug: params["slug"] ?? "", revision: value.revision };
  const outcome = await changeQuestionnaire(grant, at, steps, now);
  return outcome.ok ? { ...outcome, key } : outcome;
}

/** The question as it would be, with what the check says of it; nothing is written. */
async function preview(input: FormInput<"survey.write", Posted>) {
  const written = await read(input);
  if (!written.ok) return written;
  const { builder, replace } = written;
  const { question } = replace;
  const applied = applyChange(builder.questionnaire, replace);
  const all = applied.ok ? await findingsOf(applied.questionnaire) : [];
  const findings = all.filter((finding) => finding.question === question.key);
  return { ok: true, question: question satisfies Question, findings } as const;
}

const invalid = { invalid: ({ errors }: { errors: Record<string, string> }) => errors };

/** Where a button leads: to another question, a new one, or back to the list. */
function leadsTo(
  questions: string,
  { step, then }: Posted,
  { key, question }: { key: string; question?: string },
): string {
  const [name = "", target = ""] = step.split(":");
  if (name === "save") return `${questions}#vraag-${key}`;
  if (name === "open") return `${questions}/${encodeURIComponent(target)}`;
  if (name === "addQuestion" && question !== undefined) return `${questions}/${question}?nieuw=ja`;
  if (then?.kind === "removeQuestion" && then.key === key) return questions;
  return then ? `${questions}/${key}#vraag-${question ?? key}` : `${questions}/${key}?bewaard=ja`;
}

/** One question in the making: everything it says, another kind, or a look at what it becomes. */
export const changeQuestionForm = form({
  permission: "survey.write",
  button: (fields) => fields.text("step"),
  intents: (intent) => ({
    preview: intent({ read: readFields, run: preview }).answer({
      refusals: invalid,
      done: ({ question, findings }) => ({ show: { question, findings } }),
    }),
    default: intent({ read: readFields, run: change }).answer({
      refusals: {
        ...CHANGE_REFUSALS,
        ...invalid,
        key_taken: { key: "surveyBuilder.refused_key_taken" },
      },
      done: (outcome, { params, value }) =>
        leadsTo(`/werkplek/vragenlijsten/${params["slug"] ?? ""}/vragen`, value, outcome),
    }),
  }),
});
