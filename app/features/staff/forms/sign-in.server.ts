import { signIn } from "~/features/staff/commands/sign-in.server";
import { deskAskedFor, signInSchema } from "~/features/staff/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** Signs a member of staff in, and leads to the desk that was asked for. */
export const signInForm = form({
  permission: "proof.show",
  limit: "signIn",
  limitOf: "address",
  secrets: ["password", "code"],
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(signInSchema, fields),
      run: ({ value, now }) => signIn(value, now),
    }).answer({
      // Said about the whole form: nothing tells which half was wrong.
      refusals: { credentials_refused: {} },
      done: ({ cookie }, { request }) => ({ to: deskAskedFor(request.url), cookies: [cookie] }),
    }),
  }),
});
