/** The form with which a maker writes one question: its words, its choices, its limits. */
import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";
import type { Role } from "~/features/participation/domain/roles";
import { readFields } from "~/i18n/read-fields";
import type { LocalizedText } from "../domain/localized-text";
import { PICTURES } from "../domain/pictures";
import type { Picture } from "../domain/pictures";
import type { Option, PictureOption, Question, Wording } from "../domain/question";
import { wordingsOf } from "../domain/wording";
import { questionSchema } from "../schema";

const MOST_ROWS = 60;

export type FormValues = Readonly<Record<string, readonly string[]>>;

/** Which list of a question a row stands in. */
export type ListName = "option" | "row";

/** What a button beside a row does to it, as its value says: "option:up:2". */
export type RowStep = { list: ListName; step: "up" | "down" | "remove"; index: number };

const rowStepSchema = z.tuple([
  z.enum(["option", "row"]),
  z.enum(["up", "down", "remove"]),
  z.coerce.number().int().min(0).max(MOST_ROWS),
]);

/** Reads the button of a row; null when another button was pressed. */
export function readRowStep(intent: string): RowStep | null {
  const parsed = rowStepSchema.safeParse(intent.split(":"));
  if (!parsed.success) return null;
  const [list, step, index] = parsed.data;
  return { list, step, index };
}

type Fields = {
  text: (name: string) => string;
  words: (name: string) => LocalizedText | undefined;
  number: (name: string) => number | undefined;
  on: (name: string) => boolean;
};

function fieldsOf(values: FormValues): Fields {
  const text = (name: string) => (values[name]?.[0] ?? "").trim();
  return {
    text,
    words: (name) => {
      const nl = text(`${name}.nl`);
      const en = text(`${name}.en`);
      if (nl === "" && en === "") return undefined;
      return en === "" ? { nl } : { nl, en };
    },
    // What is no number stays so, and the schema says that it is none.
    number: (name) => (text(name) === "" ? undefined : Number(text(name).replace(",", "."))),
    on: (name) => values[name]?.[0] === "on",
  };
}

function moved<T>(list: readonly T[], { step, index }: RowStep): T[] {
  if (step === "remove") return list.filter((_item, at) => at !== index);
  const to = step === "up" ? index - 1 : index + 1;
  const one = list[index];
  const other = list[to];
  if (one === undefined || other === undefined) return [...list];
  return list.map((item, at) => (at === index ? other : at === to ? one : item));
}

type Row = Option & { file: string };

/** The filled rows of a list; a new row gets the first number that is free as its code. */
function rowsOf(fields: Fields, list: ListName, pressed: RowStep | null): Row[] {
  const rows: { key: string; label: LocalizedText; file: string }[] = [];
  for (let index = 0; index < MOST_ROWS; index += 1) {
    const label = fields.words(`${list}.${index}`);
    const key = fields.text(`${list}.${index}.key`);
    if (label === undefined && key === "") continue;
    rows.push({ key, label: label ?? { nl: "" }, file: fields.text(`${list}.${index}.picture`) });
  }
  const chosen = pressed?.list === list ? moved(rows, pressed) : rows;
  const taken = new Set(chosen.map(({ key }) => key));
  return chosen.map((row) => {
    if (row.key !== "") return row;
    let number = 1;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    return { ...row, key: String(number) };
  });
}

const plain = ({ key, label }: Row): Option => ({ key, label });

function pictured({ key, label, file }: Row, own: readonly Picture[]): PictureOption {
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
  const options = rowsOf(fields, "option", pressed);
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
      return { options: options.map(plain), ...other };
    case "multipleChoice":
      return { options: options.map(plain), ...other, ...limits };
    case "likert":
      return { options: options.map(plain) };
    case "ranking":
      return { options: options.map(plain), max: limits.max };
    case "matrix":
      return { columns: options.map(plain), rows: rowsOf(fields, "row", pressed).map(plain) };
    case "pictureChoice":
      return {
        options: options.map((option) => pictured(option, pictures)),
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
function fieldOf(path: string): string {
  const [first = "", index, part] = path.split(".");
  if (first === "wordings") return path.replace("wordings.", "wording.");
  if (first === "options" || first === "columns") return `option.${index ?? "0"}.nl`;
  if (first === "rows") return `row.${index ?? "0"}.nl`;
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
  for (const [path, message] of Object.entries(read.errors)) errors[fieldOf(path)] ??= message;
  return { ok: false, errors };
}

function wordFields(name: string, words: LocalizedText | undefined): Record<string, string> {
  return { [`${name}.nl`]: words?.nl ?? "", [`${name}.en`]: words?.en ?? "" };
}

function wordingFields(question: Question): Record<string, string> {
  const entries = wordingsOf(question).flatMap(({ role, wording: { label, help } }) => [
    ...Object.entries(wordFields(`wording.${role}.label`, label)),
    ...Object.entries(wordFields(`wording.${role}.help`, help)),
  ]);
  return Object.fromEntries(entries);
}

function rowFields(
  list: ListName,
  rows: readonly (Option | PictureOption)[],
): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries({
        ...wordFields(`${list}.${index}`, row.label),
        [`${list}.${index}.key`]: row.key,
        [`${list}.${index}.picture`]: "picture" in row ? row.picture.file : "",
      }),
    ),
  );
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
    ...("options" in question ? rowFields("option", question.options) : {}),
    ...(question.kind === "matrix"
      ? { ...rowFields("option", question.columns), ...rowFields("row", question.rows) }
      : {}),
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
