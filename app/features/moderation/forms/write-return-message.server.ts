import { writeReturnMessage } from "~/features/moderation/commands/write-return-message.server";
import { returnMessageSchema } from "~/features/moderation/schema/return-message";
import { fieldsOf, form } from "~/policy/form.server";

/** Changes the example messages of one house rule. */
export const writeReturnMessageForm = form({
  permission: "moderation.messages",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(returnMessageSchema, fields),
      run: ({ grant, value, now }) => writeReturnMessage(grant, value, now),
    }).answer({
      refusals: {},
      done: (_outcome, { here, value }) => `${here}?regel=${value.rule}&bewaard=1`,
    }),
  }),
});
