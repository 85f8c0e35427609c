import { form } from "~/policy/form.server";
import { repeatSession } from "../commands/repeat-session.server";
import { roundLimitError } from "../schema/session-refusals";
import { readRepeatForm } from "../schema/talk-forms";

/** A series of drafts made after one session. */
export const repeatSessionForm = form({
  permission: "session.write",
  intents: (intent) => ({
    default: intent({
      read: ({ values }) => readRepeatForm(values),
      run: ({ grant, params, value, now }) =>
        repeatSession(grant, { id: params["id"] ?? "", ...value }, now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
      },
      done: () => "/werkplek/bijeenkomsten?view=drafts",
    }),
  }),
});
