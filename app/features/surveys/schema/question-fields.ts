/** What the fields of the form of a question hold: texts, numbers, and lists of choices as lines or as rows. */
import { z } from "zod";
import type { LocalizedText } from "../domain/localized-text";
import { linesOf, optionsFromLines } from "../domain/option-lines";
import type { Option, PictureOption } from "../domain/question";

const MOST_ROWS = 60;

export type FormValues = Readonly<Record<string, readonly string[]>>;

/** What a button beside a row with a picture does to it, as its value says: "option:up:2". */
export type RowStep = { step: "up" | "down" | "remove"; index: number };

const rowStepSchema = z.tuple([
  z.literal("option"),
  z.enum(["up", "down", "remove"]),
  z.coerce.number().int().min(0).max(MOST_ROWS),
]);

/** Reads the button of a row; null when another button was pressed. */
export function readRowStep(intent: string): RowStep | null {
  const parsed = rowStepSchema.safeParse(intent.split(":"));
  if (!parsed.success) return null;
  const [, step, index] = parsed.data;
  return { step, index };
}

export type Fields = {
  text: (name: string) => string;
  words: (name: string) => LocalizedText | undefined;
  number: (name: string) => number | undefined;
  on: (name: string) => boolean;
  /** A list of choices as lines; the choices before where the form has no such list. */
  lines: (name: "options" | "rows", known: readonly Option[]) => readonly Option[];
};

/** The fields of a posted form by their name. */
export function fieldsOf(values: FormValues): Fields {
  const raw = (name: string) => values[name]?.[0] ?? "";
  const text = (name: string) => raw(name).trim();
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
    lines: (name, known) => {
      if (values[`${name}.nl`] === undefined) return known;
      const en = values[`${name}.en`] === undefined ? linesOf(known).en : raw(`${name}.en`);
      return optionsFromLines(known, { nl: raw(`${name}.nl`), en });
    },
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

export type PictureRow = Option & { file: string };

/** The filled rows of choices with a picture; a new row gets the first number that is free as its code. */
export function rowsOf(fields: Fields, pressed: RowStep | null): PictureRow[] {
  const rows: PictureRow[] = [];
  for (let index = 0; index < MOST_ROWS; index += 1) {
    const label = fields.words(`option.${index}`);
    const key = fields.text(`option.${index}.key`);
    if (label === undefined && key === "") continue;
    rows.push({ key, label: label ?? { nl: "" }, file: fields.text(`option.${index}.picture`) });
  }
  const chosen = pressed ? moved(rows, pressed) : rows;
  const taken = new Set(chosen.map(({ key }) => key));
  return chosen.map((row) => {
    if (row.key !== "") return row;
    let number = 1;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    return { ...row, key: String(number) };
  });
}

/** The two fields of a text in both languages. */
export function wordFields(name: string, words: LocalizedText | undefined): Record<string, string> {
  return { [`${name}.nl`]: words?.nl ?? "", [`${name}.en`]: words?.en ?? "" };
}

/** The fields of a list of choices as lines. */
export function lineFields(
  name: "options" | "rows",
  options: readonly Option[],
): Record<string, string> {
  return wordFields(name, linesOf(options));
}

/** The fields of choices with a picture. */
export function rowFields(rows: readonly PictureOption[]): Record<string, string> {
  return Object.fromEntries(
    rows.flatMap((row, index) =>
      Object.entries({
        ...wordFields(`option.${index}`, row.label),
        [`option.${index}.key`]: row.key,
        [`option.${index}.picture`]: row.picture.file,
      }),
    ),
  );
}
