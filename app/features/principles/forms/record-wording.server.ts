import { recordWording } from "~/features/principles/commands/record-wording.server";
import { wordingErrors, wordingFormSchema } from "~/features/principles/schema";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { fieldsOf, form } from "~/policy/form.server";

/** A wording of a principle that changed through a theme. */
export const recordWordingForm = form({
  permission: "theme.write",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["round"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(wordingFormSchema, fields),
      tokenAt: "principleId",
      run: async ({ grant, params, value, now }) => {
        const roundId = (await roundIdOf(params["round"] ?? "")) ?? "-";
        return recordWording(grant, { roundId, slug: params["theme"] ?? "" }, value, now);
      },
    }).answer({
      refusals: { incomplete: ({ missing }) => wordingErrors(missing) },
      done: ({ place }) => place,
    }),
  }),
});
