import { parse } from "csv-parse/sync";
import type { TranslatedKind } from "~/features/translations/domain/translation";
import { writeTranslations } from "~/features/translations/commands/write-translations.server";
import type { TypedThing } from "~/features/translations/commands/write-translations.server";
import type { TranslatedLanguage } from "~/i18n/language";
import { unguarded } from "~/platform/csv-format.server";
import type { Authorized } from "~/policy/authorize.server";
import { everyTranslation } from "../queries/translations.server";
import { placeWord, readTranslationLines } from "../schema/translation-file";
import type { ReadTranslationFile, TranslationLine } from "../schema/translation-file";

export type ImportTranslationsOutcome =
  | { ok: true; changed: number }
  | { ok: false; code: "invalid"; line: number; problem: string }
  | { ok: false; code: "conflict"; fields: readonly string[] };

function recordsOf(content: string, kind: TranslatedKind): ReadTranslationFile {
  try {
    const records: unknown = parse(content, {
      bom: true,
      // A spreadsheet may save with another sign between columns; the first line shows which.
      delimiter: /[;\t,]/.exec(content)?.[0] ?? ";",
      skip_empty_lines: true,
      relax_column_count: true,
      cast: (cell) => unguarded(cell),
    });
    return readTranslationLines(records, kind);
  } catch {
    return { ok: false, line: 1, problem: "header" };
  }
}

/** The lines by thing, each with the Dutch text as it stands now; the first line that fits no text is named. */
async function typedThings(
  lines: readonly TranslationLine[],
  language: TranslatedLanguage,
  kind: TranslatedKind,
) {
  const known = new Map<string, { source: string; text: string }>();
  for await (const portion of everyTranslation(language, kind)) {
    for (const { id, text } of portion) known.set(placeWord(kind, id, text.field), text);
  }
  const things = new Map<string, TypedThing & { texts: TypedThing["texts"][number][] }>();
  for (const { line, id, field, version, source, text } of lines) {
    const present = known.get(placeWord(kind, id, field));
    if (present === undefined) return { ok: false as const, line, problem: "unknown" };
    // A spreadsheet may write line breaks in its own way; the words have to be the same.
    if (present.source.replace(/\s+/g, " ").trim() !== source.replace(/\s+/g, " ").trim()) {
      return { ok: false as const, line, problem: "changed" };
    }
    // A line that nobody filled in says nothing: what stands there stays.
    if (text === "" || text === present.text) continue;
    const thing = things.get(id) ?? { kind, id, texts: [] };
    thing.texts.push({ field, source: present.source, text, version });
    things.set(id, thing);
  }
  return { ok: true as const, things: [...things.values()] };
}

/**
 * Takes over the texts of a file as drafts: all of them, or none. A line that fits no text is refused and named; what
 * stands already is left as it is, so that the same file can come twice; what somebody changed meanwhile is a conflict.
 */
export async function importTranslations(
  grant: Authorized<"translation.write">,
  {
    language,
    kind,
    content,
  }: { language: TranslatedLanguage; kind: TranslatedKind; content: string },
  now: Date,
): Promise<ImportTranslationsOutcome> {
  const read = recordsOf(content, kind);
  if (!read.ok) return { ok: false, code: "invalid", line: read.line, problem: read.problem };
  const typed = await typedThings(read.lines, language, kind);
  if (!typed.ok) return { ok: false, code: "invalid", line: typed.line, problem: typed.problem };
  return writeTranslations(grant, language, typed.things, "draft", now);
}
