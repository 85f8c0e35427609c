/** The form with which a maker writes one question: its words, its choices, its limits. */
import { ROLES } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { readFields } from "~/i18n/read-fields";
import { PICTURES } from "../domain/pictures";
import type { Picture } from "../domain/pictures";
import type { PictureOption, Question, Wording } from "../domain/question";
import { wordingsOf } from "../domain/wording";
import { questionSchema } from "../schema";
import { fieldsOf, lineFields, rowFields, rowsOf, wordFields } from "./question-fields";
import type { Fields, FormValues, PictureRow, RowStep } from "./question-fields";

function pictured({ key, label, file }: PictureRow, own: readonly Picture[]): PictureOption {
  const { file: name, alt } =
    [...own, ...PICTURES].find((known) => known.file === file) ?? PICTURES[0];
  return { key, label, picture: { file: name, alt } };
}

/** The parts that only some kinds have, from what was filled in. */
function ownParts(
  question: Question,
  fields: Fields,
  pressed: RowStep | null,
  pictures: readonly Picture[],
) {
  const limits = { min: fields.number("min"), max: fields.number("max") };
  const other = fields.on("other")
    ? {
        other: {
          label: fields.words("otherLabel") ?? { nl: "Anders, namelijk", en: "Other, namely" },
        },
      }
    : {};
  switch (question.kind) {
    case "singleChoice":
    case "dropdown":
      return { options: fields.lines("options", question.options), ...other };
    case "multipleChoice":
      return { options: fields.lines("options", question.options), ...other, ...limits };
    case "likert":
      return { options: fields.lines("options", question.options) };
    case "ranking":
      return { options: fields.lines("options", question.options), max: limits.max };
    case "matrix":
      return {
        columns: fields.lines("options", question.columns),
        rows: fields.lines("rows", question.rows),
      };
    case "pictureChoice":
      return {
        options: rowsOf(fields, pressed).map((option) => pictured(option, pictures)),
        multiple: fields.on("multiple"),
      };
    case "number":
      return { ...limits, integer: fields.on("integer"), unit: fields.words("unit") };
    case "date":
      return { min: fields.text("min") || undefined, max: fields.text("max") || undefined };
    case "shortText":
    case "longText":
      return { maxLength: fields.number("maxLength") ?? question.maxLength };
    default:
      return {};
  }
}

/** The words of each role that has any; undefined for none. */
function wordingsIn(fields: Fields): Question["wordings"] {
  const wordings: Partial<Record<Role, Wording>> = {};
  for (const role of ROLES) {
    const label = fields.words(`wording.${role}.label`);
    const help = fields.words(`wording.${role}.help`);
    if (label !== undefined || help !== undefined) {
      wordings[role] = { ...(label && { label }), ...(help && { help }) };
    }
  }
  return Object.keys(wordings).length === 0 ? undefined : wordings;
}

/** Which field of the form an error of the schema stands at. */
function fieldOf(question: Question, path: string): string {
  const [first = "", index, part] = path.split(".");
  if (first === "wordings") return path.replace("wordings.", "wording.");
  if (first === "options" && question.kind === "pictureChoice") return `option.${index ?? "0"}.nl`;
  if (first === "options" || first === "columns")
    return `options.${path.endsWith(".en") ? "en" : "nl"}`;
  if (first === "rows") return `rows.${path.endsWith(".en") ? "en" : "nl"}`;
  if (first === "label" || first === "help" || first === "why" || first === "unit") {
    return `${first}.${index ?? "nl"}`;
  }
  return first === "other" ? `otherLabel.${part ?? "nl"}` : first;
}

export type QuestionFormVerdict =
  { ok: true; question: Question } | { ok: false; errors: Record<string, string> };

function without(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
}

/**
 * Reads the form of a question of the kind it has. Page and condition stay as they are: they have steps of their own.
 * @param pressed the button of a row, when one was pressed: the rest of the form is taken along
 * @param pictures that the maker brought for this survey
 */
export function readQuestionForm(
  question: Question,
  values: FormValues,
  pressed: RowStep | null,
  pictures: readonly Picture[] = [],
): QuestionFormVerdict {
  const fields = fieldsOf(values);
  const read = readFields(
    questionSchema,
    without({
      key: fields.text("key") || question.key,
      kind: question.kind,
      page: question.page,
      condition: question.condition,
      required: fields.on("required"),
      personal: fields.on("personal"),
      label: fields.words("label") ?? { nl: "" },
      help: fields.words("help"),
      why: fields.words("why"),
      wordings: wordingsIn(fields),
      ...without(ownParts(question, fields, pressed, pictures)),
    }),
  );
  if (read.ok) return { ok: true, question: read.value };
  const errors: Record<string, string> = {};
  for (const [path, message] of Object.entries(read.errors))
    errors[fieldOf(question, path)] ??= message;
  return { ok: false, errors };
}

function wordingFields(question: Question): Record<string, string> {
  const entries = wordingsOf(question).flatMap(({ role, wording: { label, help } }) => [
    ...Object.entries(wordFields(`wording.${role}.label`, label)),
    ...Object.entries(wordFields(`wording.${role}.help`, help)),
  ]);
  return Object.fromEntries(entries);
}

function listFields(question: Question): Record<string, string> {
  if (question.kind === "pictureChoice") return rowFields(question.options);
  if (question.kind === "matrix") {
    return { ...lineFields("options", question.columns), ...lineFields("rows", question.rows) };
  }
  return "options" in question ? lineFields("options", question.options) : {};
}

/** The values with which the form of a question begins. */
export function questionFields(question: Question): Record<string, string> {
  const text = (value: string | number | undefined) => (value === undefined ? "" : String(value));
  const on = (value: boolean) => (value ? "on" : "");
  return {
    key: question.key,
    required: on(question.required),
    personal: on(question.personal),
    ...wordFields("label", question.label),
    ...wordFields("help", question.help),
    ...wordFields("why", question.why),
    ...wordingFields(question),
    ...listFields(question),
    ...("other" in question && question.other !== undefined
      ? { other: "on", ...wordFields("otherLabel", question.other.label) }
      : {}),
    ...("min" in question ? { min: text(question.min) } : {}),
    ...("max" in question ? { max: text(question.max) } : {}),
    ...("maxLength" in question ? { maxLength: text(question.maxLength) } : {}),
    ...("integer" in question ? { integer: on(question.integer) } : {}),
    ...("multiple" in question ? { multiple: on(question.multiple) } : {}),
    ...(question.kind === "number" ? wordFields("unit", question.unit) : {}),
  };
}
