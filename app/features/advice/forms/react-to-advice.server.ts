import { followUpAdvice, react, registerReceipt } from "~/features/advice/commands/react.server";
import { followUpFormSchema, reactionErrors, reactionFormSchema } from "~/features/advice/schema";
import { formatList } from "~/i18n/format";
import { fieldsOf, form, nothing } from "~/policy/form.server";

/** What the body that was advised does with an advice: confirm it came, react to it, tell what it did with it. */
export const reactToAdviceForm = form({
  permission: "reaction.write",
  intents: (intent) => ({
    receipt: intent({
      read: nothing,
      run: ({ grant, params, now }) => registerReceipt(grant, params["slug"] ?? "", now),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
    followUp: intent({
      read: (fields) => fieldsOf(followUpFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        followUpAdvice(grant, params["slug"] ?? "", value.note, now, stays),
    }).answer({
      refusals: {
        note_missing: { note: "adviceDesk.error_note_missing" },
        already_done: { note: "adviceDesk.error_already_done" },
        points_open: ({ labels }, { language }) => {
          const query = new URLSearchParams({ labels: formatList(language, labels) });
          return { note: `adviceDesk.error_points_open?${query.toString()}` };
        },
      },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(reactionFormSchema, fields),
      tokenAt: "text",
      run: ({ grant, params, value, now, stays }) =>
        react(grant, params["slug"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        wrong_state: { pointId: "adviceDesk.error_wrong_state" },
        unknown_point: { pointId: "adviceDesk.error_unknown_point" },
        incomplete: ({ missing }) => reactionErrors(missing),
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
