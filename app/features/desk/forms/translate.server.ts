import { writeTranslations } from "~/features/translations/commands/write-translations.server";
import type { TypedTranslation } from "~/features/translations/commands/write-translations.server";
import type { TranslationState } from "~/features/translations/domain/translation";
import { readFields } from "~/i18n/read-fields";
import type { FormFields } from "~/platform/form.server";
import { notFound } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { form } from "~/policy/form.server";
import type { FormInput } from "~/policy/form.server";
import { textsToTranslate } from "../queries/translations.server";
import { placeOf, typedTextSchema } from "../schema/translation-address";

type Typed = Readonly<Record<string, Omit<TypedTranslation, "field" | "source">>>;

/** Each text of the page has a field of its own, known by the Dutch text it was made of. */
function readTexts(fields: FormFields) {
  const typed: Record<string, Typed[string]> = {};
  const errors: Record<string, string> = {};
  for (const name of Object.keys(fields.values)) {
    const hash = /^text-([0-9a-f]{64})$/.exec(name)?.[1];
    if (hash === undefined) continue;
    const read = readFields(typedTextSchema, {
      text: fields.text(name),
      version: fields.text(`version-${hash}`),
      ...(`pictogram-${hash}` in fields.values
        ? { pictogram: fields.text(`pictogram-${hash}`) }
        : {}),
    });
    if (read.ok) typed[hash] = read.value;
    else errors[name] = read.errors.text ?? "errors.tooLong";
  }
  return Object.keys(errors).length > 0
    ? { ok: false as const, errors }
    : { ok: true as const, value: typed };
}

async function save(
  { grant, params, request, value, now }: FormInput<"translation.write", Typed>,
  state: TranslationState,
) {
  const place = placeOf(params);
  const page =
    place && (await textsToTranslate(grant, place, pageOfAddress(request.url, "pagina")));
  if (!place || !page) throw notFound();
  const hashes = new Map(page.texts.map(({ field, hash }) => [field, hash]));
  const texts = page.texts.flatMap(({ field, source, hash }): TypedTranslation[] => {
    const typed = value[hash];
    return typed === undefined ? [] : [{ field, source, ...typed }];
  });
  const written = await writeTranslations(
    grant,
    place.language,
    [{ kind: place.kind, id: place.id, texts }],
    state,
    now,
  );
  if (written.ok) return written;
  const conflicts = written.fields.map((field) => `text-${hashes.get(field) ?? ""}`);
  return { ...written, conflicts };
}

/** The texts of a thing in a language: kept for translators, published, or said to be right by who speaks the language. */
export const translateForm = form({
  permission: "translation.write",
  intents: (intent) => {
    const saving = (state: TranslationState) =>
      intent({ read: readTexts, run: (input) => save(input, state) }).answer({
        refusals: {
          conflict: ({ conflicts }) =>
            Object.fromEntries(conflicts.map((name) => [name, "translations.conflict"])),
        },
        done: (_outcome, { request, here }) =>
          `${here}?pagina=${pageOfAddress(request.url, "pagina")}&gedaan=ja`,
      });
    return { publish: saving("published"), check: saving("checked"), default: saving("draft") };
  },
});
