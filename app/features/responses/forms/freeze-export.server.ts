import { form, nothing } from "~/policy/form.server";
import { freezeExport } from "../commands/freeze-export.server";

/** Freezes the answers of a closed survey as they may be read now. */
export const freezeExportForm = form({
  permission: "answers.readRaw",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: ({ grant, params, now }) => freezeExport(grant, params["slug"] ?? "", now),
    }).answer({
      // The page says it above the files.
      refusals: { still_open: {} },
      done: (_outcome, { here }) => here,
    }),
  }),
});
