import type { TranslatedKind } from "~/features/translations/domain/translation";
import type { TranslatedLanguage } from "~/i18n/language";
import { csvText } from "~/platform/csv-format.server";
import type { Authorized } from "~/policy/authorize.server";
import { TRANSLATION_COLUMNS, placeWord } from "../schema/translation-file";
import { everyTranslation } from "./translations.server";

/** The texts of a kind with their translations, as the file that a translator fills in. */
export async function translationFile(
  _grant: Authorized<"translation.write">,
  language: TranslatedLanguage,
  kind: TranslatedKind,
): Promise<string> {
  let file = csvText([[...TRANSLATION_COLUMNS]]);
  for await (const portion of everyTranslation(language, kind)) {
    const rows = portion.map(({ id, text }) => [
      placeWord(kind, id, text.field),
      text.version,
      text.state ?? "",
      text.source,
      text.text,
    ]);
    file += csvText(rows, { bom: false });
  }
  return file;
}
