/**
 * Rule: form fields are named after the variable code: `answers.<key>`, and `answers.<key>.<part>`
 * for the text beside "other", a row of a matrix, the place of a ranked option, or the box "prefer
 * not to say". Codes hold no points, so a name belongs to one question only.
 * Source: surface ("Forms").
 */
import { OTHER_KEY, PREFER_NOT_TO_SAY_KEY } from "./fixed-options";
import { hasOther, type Question } from "./question";

/** Values by field name as a form sends them; a name can come more than once. */
export type RawForm = Readonly<Record<string, readonly string[]>>;

/** The name of a question's form field: `answers.<key>`, or `answers.<key>.<part>` for a part. */
export function fieldName(key: string, part?: string): string {
  return part === undefined ? `answers.${key}` : `answers.${key}.${part}`;
}

/** Every field name a question can send, its own name first. */
export function fieldNamesOf(question: Question): readonly string[] {
  const parts: string[] = [];
  if (question.personal) parts.push(PREFER_NOT_TO_SAY_KEY);
  if (hasOther(question)) parts.push(OTHER_KEY);
  if (question.kind === "matrix") parts.push(...question.rows.map((row) => row.key));
  if (question.kind === "ranking") parts.push(...question.options.map((option) => option.key));
  return [fieldName(question.key), ...parts.map((part) => fieldName(question.key, part))];
}

/** The values of one field that are not empty; a name like `__proto__` is only a name. */
export function valuesOf(form: RawForm, name: string): readonly string[] {
  const values = Object.hasOwn(form, name) ? form[name] : undefined;
  return (values ?? []).filter((value) => value.trim() !== "");
}
