/** What the addresses of the desk of translations say. */
import { z } from "zod";
import { MOST_CHARACTERS } from "~/features/translations/domain/translation";
import { translatedKindSchema, translatedLanguageSchema } from "~/features/translations/schema";
import { textField } from "~/i18n/form-fields";
import { PICTOGRAMS } from "~/features/translations/domain/pictogram";

const choiceSchema = z.object({
  taal: translatedLanguageSchema.catch("ar"),
  soort: translatedKindSchema.catch("round"),
});

/** The language and the kind that the list is asked for. */
export function choiceOf(url: string) {
  const { taal, soort } = choiceSchema.parse(Object.fromEntries(new URL(url).searchParams));
  return { language: taal, kind: soort };
}

const placeSchema = z.object({
  language: translatedLanguageSchema,
  kind: translatedKindSchema,
  id: z.string().min(1),
});

/** The thing and the language of an address; null for an address that is none. */
export function placeOf(params: Readonly<Record<string, string | undefined>>) {
  const read = placeSchema.safeParse(params);
  return read.success ? read.data : null;
}

/** A text that was typed beside its source. */
export const typedTextSchema = z.object({
  text: textField(MOST_CHARACTERS),
  /** Only beside easy texts; an empty one is none. */
  pictogram: z.enum(PICTOGRAMS).nullable().optional().catch(null),
  version: z.coerce.number().int().min(0).catch(0),
});
