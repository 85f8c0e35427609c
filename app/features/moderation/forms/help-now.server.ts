import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import { draftHelp } from "../queries/draft-help.server";

function readTexts(fields: FormFields) {
  return { ok: true as const, value: fields.all("text") };
}

/** What somebody is writing, looked at for danger while they write: nothing of it is kept, and nobody hears of it. */
export const helpNowForm = form({
  permission: "proof.show",
  limit: "flood",
  intents: (intent) => ({
    default: intent({
      read: readTexts,
      run: async ({ value, language }) =>
        ({ ok: true, lines: await draftHelp(value, language) }) as const,
    }).answer({
      refusals: {},
      done: ({ lines }) => ({ show: { lines } }),
    }),
  }),
});
