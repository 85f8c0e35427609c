import { textOfFile } from "~/platform/incoming-text.server";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import { createSurvey } from "../commands/create-survey.server";
import {
  MOST_BYTES,
  importSchema,
  previewOf,
  readImport,
  readSentAlong,
} from "../schema/import-form";

/** Room for the content of the file as it comes back with the second step. */
const MOST_SENT_ALONG = 2 * MOST_BYTES;

function readContent(fields: FormFields, content: string) {
  const read = fieldsOf(importSchema, fields);
  if (!read.ok) return read;
  const { roundId } = read.value;
  const file = readImport(content);
  if (!file.ok) return { ok: false as const, errors: { file: file.error } };
  const { imported } = file;
  const title = read.value.title || imported.title;
  if (title === "") return { ok: false as const, errors: { title: "errors.required" } };
  return { ok: true as const, value: { roundId, title, imported, content } };
}

function readFile(fields: FormFields, _context: unknown, file: Uint8Array<ArrayBuffer> | null) {
  const read = fieldsOf(importSchema, fields);
  if (!read.ok) return read;
  if (file === null) return { ok: false as const, errors: { file: "surveyImport.noFile" } };
  if (file.length > MOST_BYTES) {
    return { ok: false as const, errors: { file: "surveyImport.tooLarge" } };
  }
  const content = textOfFile(file);
  if (content === null) return { ok: false as const, errors: { file: "surveyImport.notText" } };
  return readContent(fields, content);
}

/** Bringing a questionnaire from elsewhere: first what it will do is shown, then a second button does it. */
export const importSurveyForm = form({
  permission: "survey.write",
  file: { name: "file", maxBytes: MOST_SENT_ALONG },
  intents: (intent) => ({
    bring: intent({
      read: (fields) => readContent(fields, readSentAlong(fields.text("content"))),
      run: async ({ grant, value, now }) => {
        const { roundId, title, imported } = value;
        const { questionnaire: begin } = imported;
        // Under another title the English one of the file would say something else.
        const words =
          title === imported.title ? imported.words : { ...imported.words, titleEn: null };
        return createSurvey(grant, { roundId, title, begin, words }, now);
      },
    }).answer({
      refusals: {
        round_closed: { roundId: "surveyDesk.refused_round_closed" },
        too_many: { roundId: "rounds.tooManyActivities" },
      },
      done: ({ slug }, { value }) => {
        const { questionnaire, notTaken } = value.imported;
        const taken = questionnaire.questions.length;
        return { show: { kind: "taken" as const, slug, title: value.title, taken, notTaken } };
      },
    }),
    default: intent({
      read: readFile,
      run: ({ value }) => Promise.resolve({ ok: true as const, preview: previewOf(value) }),
    }).answer({
      refusals: {},
      done: ({ preview }) => ({ show: { kind: "preview" as const, ...preview } }),
    }),
  }),
});
