import { castVote } from "~/features/live/commands/cast-vote.server";
import { browserOf } from "~/platform/form-browser.server";
import { form } from "~/policy/form.server";

/** The page of a phone in the room: a vote on the question that is shown. */
export const takePartForm = form({
  permission: "session.ask",
  limit: "flood",
  intents: (intent) => ({
    default: intent({
      read: (fields) => ({
        ok: true,
        value: { questionId: fields.text("questionId"), chosen: fields.all("choice") },
      }),
      tokenAt: "choice",
      run: ({ grant, request, params, value: { questionId, chosen } }) =>
        castVote(grant, {
          slug: params["slug"] ?? "",
          questionId,
          chosen,
          // A form counts in the browser that got it only, so this one has a name.
          browser: browserOf(request) ?? "",
        }),
    }).answer({
      refusals: {
        closed: { choice: "live.voteClosed" },
        none_chosen: { choice: "live.chooseFirst" },
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
