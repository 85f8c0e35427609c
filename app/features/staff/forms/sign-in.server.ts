import { signIn } from "~/features/staff/commands/sign-in.server";
import { knownDevice } from "~/features/staff/queries/known-device.server";
import { deskAskedFor, signInSchema } from "~/features/staff/schema";
import { sessionIdOf } from "~/platform/cookie.server";
import { deviceOf } from "~/platform/known-device.server";
import { callerPrefix, countGuess } from "~/platform/rate-limit.server";
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
        const takeBack = device === null ? await countGuess("signIn", request) : null;
        const address = callerPrefix(request);
        const sessionId = sessionIdOf("staff", request);
        const outcome = await signIn(value, now, { address, device, sessionId });
        if (outcome.ok) await takeBack?.();
        return outcome;
      },
    }).answer({
      // Said about the whole form: nothing tells which half was wrong.
      refusals: { credentials_refused: {} },
      done: ({ cookies }, { request }) => ({ to: deskAskedFor(request.url), cookies }),
    }),
  }),
});
