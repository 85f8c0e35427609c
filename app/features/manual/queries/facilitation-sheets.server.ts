import enCircle from "../../../../docs/draaiboeken/en/kringgesprek.md?raw";
import enParents from "../../../../docs/draaiboeken/en/ouderavond.md?raw";
import enWorkshop from "../../../../docs/draaiboeken/en/werkplaats.md?raw";
import enOnline from "../../../../docs/draaiboeken/en/online.md?raw";
import nlCircle from "../../../../docs/draaiboeken/nl/kringgesprek.md?raw";
import nlParents from "../../../../docs/draaiboeken/nl/ouderavond.md?raw";
import nlWorkshop from "../../../../docs/draaiboeken/nl/werkplaats.md?raw";
import nlOnline from "../../../../docs/draaiboeken/nl/online.md?raw";
import { SHEETS } from "~/features/manual/domain/facilitation-sheet";
import type { Sheet } from "~/features/manual/domain/facilitation-sheet";
import type { ManualText } from "~/features/manual/domain/manual-text";
import type { Language } from "~/i18n/language";
import { memoise } from "~/platform/cache.server";
import { readMarkdown } from "./read-markdown.server";

/** The files of the sheets, which become part of the build. */
const FILES: ReadonlyMap<string, string> = new Map([
  ["nl/kringgesprek", nlCircle],
  ["en/kringgesprek", enCircle],
  ["nl/ouderavond", nlParents],
  ["en/ouderavond", enParents],
  ["nl/werkplaats", nlWorkshop],
  ["en/werkplaats", enWorkshop],
  ["nl/online", nlOnline],
  ["en/online", enOnline],
] as const);

const readOnce = memoise(FILES.size, (place) => readMarkdown(FILES.get(place) ?? ""));

const sheetOnce = (sheet: Sheet, language: Language) => readOnce(`${language}/${sheet}`);

/** One sheet, read once; null when there is none of this name. */
export async function facilitationSheet(
  name: string,
  language: Language,
): Promise<ManualText | null> {
  const sheet = SHEETS.find((known) => known === name);
  return sheet === undefined ? null : sheetOnce(sheet, language);
}

/** The sheets with their titles. */
export async function facilitationSheets(
  language: Language,
): Promise<{ sheet: Sheet; title: string }[]> {
  return Promise.all(
    SHEETS.map(async (sheet) => ({ sheet, title: (await sheetOnce(sheet, language)).title })),
  );
}
