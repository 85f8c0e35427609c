import { errorWith } from "~/i18n/form-messages";
import type { FormFields } from "~/platform/form.server";
import { textOfFile } from "~/platform/incoming-text.server";
import { form } from "~/policy/form.server";
import { importTranslations } from "../commands/import-translations.server";
import { choiceOf } from "../schema/translation-address";
import { MOST_FILE_BYTES } from "../schema/translation-file";

function readFile(_fields: FormFields, _context: unknown, file: Uint8Array<ArrayBuffer> | null) {
  if (file === null) return { ok: false as const, errors: { file: "translations.noFile" } };
  const content = file.length > MOST_FILE_BYTES ? null : textOfFile(file);
  if (content === null) return { ok: false as const, errors: { file: "translations.notText" } };
  return { ok: true as const, value: content };
}

/** Brings the file of a translator back: everything in it as drafts, or nothing. */
export const importTranslationsForm = form({
  permission: "translation.write",
  file: { name: "file", maxBytes: MOST_FILE_BYTES },
  intents: (intent) => ({
    default: intent({
      read: readFile,
      run: ({ grant, request, value, now }) =>
        importTranslations(grant, { ...choiceOf(request.url), content: value }, now),
    }).answer({
      refusals: {
        invalid: ({ line, problem }) => ({
          file: errorWith(`translations.problem_${problem}`, { line }),
        }),
        conflict: () => ({ file: "translations.fileConflict" }),
      },
      done: ({ changed }, { request, here }) => {
        const { language, kind } = choiceOf(request.url);
        return `${here}?taal=${language}&soort=${kind}&ingelezen=${changed}`;
      },
    }),
  }),
});
