import { form } from "~/policy/form.server";
import { takePaper } from "../commands/take-paper.server";

/** What came on paper, sheet after sheet. */
export const takePaperForm = form({
  permission: "answers.readRaw",
  intents: (intent) => ({
    default: intent({
      read: ({ values }) => ({ ok: true, value: values }),
      run: ({ grant, params, value, now }) => takePaper(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {
        invalid: ({ fields }) => fields,
        // The page says these above the sheet.
        closed: {},
        already_taken: {},
        differs: {},
      },
      done: ({ waiting, number }, { here, value }) => {
        const version = encodeURIComponent(value["version"]?.[0] ?? "");
        return `${here}?${waiting ? "eerste" : "genomen"}=${number}&versie=${version}`;
      },
    }),
  }),
});
