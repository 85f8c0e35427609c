import { fieldsOf, form } from "~/policy/form.server";
import { cancelSession } from "../commands/cancel-session.server";
import { cancelReasonSchema } from "../schema/report-form";

/** Calls a session off, with the reason that everybody who is signed up hears. */
export const cancelSessionForm = form({
  permission: "session.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(cancelReasonSchema, fields),
      run: ({ grant, params, value, now }) =>
        cancelSession(grant, { id: params["id"] ?? "", ...value }, now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        // The page says these above the form.
        closed: {},
        conflict: {},
      },
      done: () => "/werkplek/bijeenkomsten?view=past",
    }),
  }),
});
