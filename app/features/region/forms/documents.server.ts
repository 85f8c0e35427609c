import { addDocumentSource } from "~/features/region/commands/add-document-source.server";
import { addDocumentVersion } from "~/features/region/commands/add-document-version.server";
import { addDocument } from "~/features/region/commands/add-document.server";
import {
  documentFormSchema,
  sourceFormSchema,
  versionFormSchema,
} from "~/features/region/schema/document-form";
import { fieldsOf, form } from "~/policy/form.server";

/** A new paper that bodies decide on. */
export const addDocumentForm = form({
  permission: "decision.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(documentFormSchema, fields),
      run: ({ grant, value, now }) => addDocument(grant, value, now),
    }).answer({
      refusals: { already_there: () => ({ title: "documents.titleKnown" }) },
      done: ({ place }) => `/werkplek/stukken/${place}`,
    }),
  }),
});

/** A version or a source of a paper. */
export const documentPartsForm = form({
  permission: "decision.write",
  intents: (intent) => ({
    version: intent({
      read: (fields) => fieldsOf(versionFormSchema, fields),
      run: ({ grant, params, value, now }) =>
        addDocumentVersion(grant, params["document"] ?? "", value, now),
    }).answer({
      refusals: {
        already_there: () => ({ versionLabel: "documents.versionKnown" }),
      },
      done: (_outcome, { here }) => here,
    }),
    source: intent({
      read: (fields) => fieldsOf(sourceFormSchema, fields),
      run: ({ grant, params, value, now }) =>
        addDocumentSource(grant, params["document"] ?? "", value, now),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
  }),
});
