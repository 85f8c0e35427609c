import { addDocumentSource } from "~/features/decisions/commands/add-document-source.server";
import { addDocumentVersion } from "~/features/decisions/commands/add-document-version.server";
import { addDocument } from "~/features/decisions/commands/add-document.server";
import { changeDocumentSource } from "~/features/decisions/commands/change-document-source.server";
import { changeDocument } from "~/features/decisions/commands/change-document.server";
import { removeDocumentSource } from "~/features/decisions/commands/remove-document-source.server";
import { removeDocumentVersion } from "~/features/decisions/commands/remove-document-version.server";
import { removeDocument } from "~/features/decisions/commands/remove-document.server";
import { SOURCE_FILE_MAX_BYTES } from "~/features/decisions/domain/source-file";
import {
  paperFormSchema,
  paperTextsSchema,
  sourceFormSchema,
  versionFormSchema,
} from "~/features/decisions/schema/paper-form";
import type { SourceInput } from "~/features/decisions/schema/paper-form";
import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";
import type { Read } from "~/policy/form-button.server";

/** A new paper that bodies decide on. */
export const addPaperForm = form({
  permission: "decision.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(paperFormSchema, fields),
      run: ({ grant, value, now, stays }) => addDocument(grant, value, now, stays),
    }).answer({
      refusals: { already_there: () => ({ title: "documents.titleKnown" }) },
      done: ({ place }) => `/werkplek/stukken/${place}`,
    }),
  }),
});

const FILE_REFUSALS = {
  too_large: () => ({ file: "documents.fileTooLarge" }),
  unknown_type: () => ({ file: "documents.fileUnknownType" }),
} as const;

// The page says these above its forms, and names what rests on it.
const IN_USE = { in_use: { remove: "documents.refusedInUse" } } as const;

function readSource(
  fields: FormFields,
  _context: unknown,
  file: Uint8Array<ArrayBuffer> | null,
): Read<SourceInput> {
  const read = fieldsOf(sourceFormSchema, fields);
  return read.ok ? { ok: true, value: { ...read.value, file } } : read;
}

type Params = Readonly<Record<string, string | undefined>>;
const slugOf = (params: Params) => params["document"] ?? "";
const paperOf = (params: Params) => `/werkplek/stukken/${slugOf(params)}`;

/** What a paper is called, its versions and its sources. */
export const paperPartsForm = form({
  permission: "decision.write",
  file: { name: "file", maxBytes: SOURCE_FILE_MAX_BYTES },
  intents: (intent) => ({
    texts: intent({
      read: (fields) => fieldsOf(paperTextsSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        changeDocument(grant, slugOf(params), value, now, stays),
    }).answer({
      refusals: { already_there: () => ({ title: "documents.titleKnownElsewhere" }) },
      done: (_outcome, { here }) => here,
    }),
    version: intent({
      read: (fields) => fieldsOf(versionFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        addDocumentVersion(grant, slugOf(params), value, now, stays),
    }).answer({
      refusals: { already_there: () => ({ versionLabel: "documents.versionKnown" }) },
      done: (_outcome, { here }) => here,
    }),
    removeVersion: intent({
      read: (fields) => ({ ok: true, value: fields.text("label") }),
      run: ({ grant, params, value: label, now }) =>
        removeDocumentVersion(grant, { slug: slugOf(params), label }, now),
    }).answer({
      refusals: { only_version: { remove: "documents.refusedOnlyVersion" } },
      done: (_outcome, { here }) => here,
    }),
    source: intent({
      read: readSource,
      run: ({ grant, params, value, now, stays }) =>
        addDocumentSource(grant, slugOf(params), value, now, stays),
    }).answer({ refusals: FILE_REFUSALS, done: (_outcome, { here }) => here }),
    remove: intent({
      read: nothing,
      run: ({ grant, params, now }) => removeDocument(grant, slugOf(params), now),
    }).answer({ refusals: IN_USE, done: () => "/werkplek/besluiten" }),
  }),
});

/** One source of a paper: written anew, or taken away. */
export const paperSourceForm = form({
  permission: "decision.write",
  file: { name: "file", maxBytes: SOURCE_FILE_MAX_BYTES },
  intents: (intent) => ({
    source: intent({
      read: readSource,
      run: ({ grant, params, value, now, stays }) => {
        const place = { slug: slugOf(params), sourceId: params["source"] ?? "" };
        return changeDocumentSource(grant, place, value, now, stays);
      },
    }).answer({ refusals: FILE_REFUSALS, done: (_outcome, { params }) => paperOf(params) }),
    remove: intent({
      read: nothing,
      run: ({ grant, params, now }) =>
        removeDocumentSource(
          grant,
          { slug: slugOf(params), sourceId: params["source"] ?? "" },
          now,
        ),
    }).answer({ refusals: IN_USE, done: (_outcome, { params }) => paperOf(params) }),
  }),
});
