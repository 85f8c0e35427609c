import { fieldsOf, form } from "~/policy/form.server";
import { signUp } from "../commands/sign-up.server";
import { signUpSchema } from "../schema/sign-up-form";

/** A seat at a session, or a place in the line. */
export const signUpForm = form({
  permission: "session.signUp",
  limit: "submit",
  // However often somebody presses, it is one sign-up.
  limitOf: "address",
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(signUpSchema, fields),
      tokenAt: "role",
      run: ({ grant, params, value: fields, submission, language, now }) =>
        signUp(grant, { slug: params["slug"] ?? "", fields, submission, language }, now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        // The page says these in place of the form.
        duplicate: {},
        full: {},
        closed: {},
      },
      done: ({ cookies }, { params }) => ({
        to: `/bijeenkomsten/${params["slug"] ?? ""}/aanmelding`,
        cookies,
      }),
    }),
  }),
});
