import { replaceCode } from "~/features/people/commands/replace-code.server";
import { sessionIdOf } from "~/platform/cookie.server";
import { authorizeOwn } from "~/policy/authorize.server";
import { form, nothing } from "~/policy/form.server";

/** Asks for another code in the place of one that is lost; the page shows it to its owner. */
export const replaceCodeForm = form({
  permission: "own.manage",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      tokenAt: "",
      run: async ({ request, submission, now }) => {
        const own = await authorizeOwn(request);
        const replaced = await replaceCode(
          own,
          submission,
          sessionIdOf("participant", request),
          now,
        );
        // Signed out by another browser in between: that leads to where the code is entered.
        if (!replaced.ok && replaced.code === "gone") await authorizeOwn(request);
        return replaced;
      },
    }).answer({
      refusals: { stale: { "": "people.newCodeStale" }, gone: { "": "people.newCodeStale" } },
      done: ({ cookies }, { here }) => ({ to: here, cookies }),
    }),
  }),
});
