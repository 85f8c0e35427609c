import { publishPrepared } from "~/features/reporting/commands/publish-prepared.server";
import { form } from "~/policy/form.server";

/** Publishes prepared answers together. */
export const publishPreparedForm = form({
  permission: "reply.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => ({ ok: true, value: fields.all("prepared") }),
      run: ({ grant, value, now, stays }) => publishPrepared(grant, value, now, stays),
    }).answer({
      refusals: {
        none_chosen: { prepared: "reportingDesk.preparedProblem_none_chosen" },
        changed_meanwhile: { prepared: "reportingDesk.preparedProblem_not_found" },
        not_ready: { prepared: "reportingDesk.preparedProblem_not_ready" },
      },
      done: ({ count }, { here }) => `${here}?gepubliceerd=${count}`,
    }),
  }),
});
