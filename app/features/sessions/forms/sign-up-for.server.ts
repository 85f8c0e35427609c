import { fieldsOf, form } from "~/policy/form.server";
import { signUpFor } from "../commands/sign-up-for.server";
import { signUpForSchema } from "../schema/sign-up-form";

/** Somebody who telephones, written down by staff; the code is shown once, on the page of the form. */
export const signUpForForm = form({
  permission: "session.attendance",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(signUpForSchema, fields),
      tokenAt: "role",
      run: ({ grant, params, value, submission, language, now }) =>
        signUpFor(
          grant,
          { sessionId: params["id"] ?? "", fields: value, submission, language },
          now,
        ),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        duplicate: {},
        full: { "": "sessionDesk.addFull" },
        closed: { "": "sessionDesk.addClosed" },
      },
      done: ({ code, number, waiting }) => ({ show: { code, number, waiting } }),
    }),
  }),
});
