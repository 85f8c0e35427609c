/** The file of texts that goes to a translator and comes back: one line for each text. */
import { z } from "zod";
import { MOST_CHARACTERS } from "~/features/translations/domain/translation";
import type { TranslatedKind } from "~/features/translations/domain/translation";

export const TRANSLATION_COLUMNS = ["place", "version", "state", "nl", "translation"] as const;

export const MOST_FILE_BYTES = 1024 * 1024;

const recordSchema = z.array(z.array(z.string()));

/** A line of the file: which text it is of, and what it says. */
export interface TranslationLine {
  readonly line: number;
  readonly id: string;
  readonly field: string;
  readonly version: number;
  readonly source: string;
  readonly text: string;
}

export type ReadTranslationFile =
  | { ok: true; lines: TranslationLine[] }
  | { ok: false; line: number; problem: "header" | "place" | "version" | "tooLong" };

/** The place of a text in a file. */
export function placeWord(kind: TranslatedKind, id: string, field: string): string {
  return `${kind}/${id}/${field}`;
}

/**
 * Reads the lines of a file; the first line that cannot be one of ours is named.
 * @param kind the kind of things that the file is of
 */
export function readTranslationLines(records: unknown, kind: TranslatedKind): ReadTranslationFile {
  const read = recordSchema.safeParse(records);
  const [header = [], ...rows] = read.success ? read.data : [];
  if (header.join() !== TRANSLATION_COLUMNS.join())
    return { ok: false, line: 1, problem: "header" };
  const lines: TranslationLine[] = [];
  for (const [index, [place = "", version = "", , source = "", text = ""]] of rows.entries()) {
    const line = index + 2;
    const [ofKind, id = "", ...fields] = place.split("/");
    if (ofKind !== kind || id === "" || fields.length === 0) {
      return { ok: false, line, problem: "place" };
    }
    if (!/^\d{1,6}$/.test(version)) return { ok: false, line, problem: "version" };
    if (text.length > MOST_CHARACTERS) return { ok: false, line, problem: "tooLong" };
    const field = fields.join("/");
    lines.push({ line, id, field, version: Number(version), source, text: text.trim() });
  }
  return { ok: true, lines };
}
