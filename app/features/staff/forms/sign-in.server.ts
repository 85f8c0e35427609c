import { signIn } from "~/features/staff/commands/sign-in.server";
import { knownDevice } from "~/features/staff/queries/known-device.server";
import { deskAskedFor, signInSchema } from "~/features/staff/schema";
import { sessionIdOf } from "~/platform/auth.server";
import { deviceOf } from "~/platform/known-device.server";
import { callerPrefix, limit } from "~/platform/rate-limit.server";
import { fieldsOf, form } from "~/policy/form.server";

/** Signs a member of staff in, and leads to the desk that was asked for. */
export const signInForm = form({
  permission: "proof.show",
  secrets: ["password", "code"],
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(signInSchema, fields),
      run: async ({ request, value, now }) => {
        const device = await knownDevice(deviceOf(request), value.email);
        // Whoever works here is not stopped by what strangers try from the same network.
        if (device === null) await limit("signIn", request);
        const address = callerPrefix(request);
        return signIn(value, now, { address, device, sessionId: sessionIdOf("staff", request) });
      },
    }).answer({
      // Said about the whole form: nothing tells which half was wrong.
      refusals: { credentials_refused: {} },
      done: ({ cookies }, { request }) => ({ to: deskAskedFor(request.url), cookies }),
    }),
  }),
});
