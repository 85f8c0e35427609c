import { form, nothing } from "~/policy/form.server";
import { withdrawResponse } from "../commands/withdraw-response.server";

/** Takes an own response back while the survey is open. */
export const withdrawResponseForm = form({
  permission: "own.manage",
  limit: "submit",
  intents: (intent) => ({
    default: intent({
      read: nothing,
      run: ({ grant, params, now }) => withdrawResponse(grant, params["slug"] ?? "", now),
    }).answer({
      // The page says itself that it is too late.
      refusals: { closed: {} },
      done: (_outcome, { here }) => `${here}?done=1`,
    }),
  }),
});
