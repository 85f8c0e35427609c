import { addDependency } from "~/features/agenda/commands/add-dependency.server";
import { changeStatus } from "~/features/agenda/commands/change-status.server";
import { recordOutcome } from "~/features/agenda/commands/record-outcome.server";
import {
  dependencyFormSchema,
  outcomeErrors,
  outcomeFormSchema,
  statusFormSchema,
} from "~/features/agenda/schema";
import { fieldsOf, form } from "~/policy/form.server";

/** What the owner of an agreement writes about it: its status, what it depends on, what it brought. */
export const workOnAgreementForm = form({
  permission: "agenda.write",
  intents: (intent) => ({
    dependency: intent({
      read: (fields) => fieldsOf(dependencyFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        addDependency(grant, params["slug"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        depends_on_itself: { dependsOnId: "reportingDesk.error_depends_on_itself" },
        already_there: { dependsOnId: "reportingDesk.error_already_there" },
        circular: { dependsOnId: "reportingDesk.error_circular" },
      },
      done: (_outcome, { here }) => here,
    }),
    outcome: intent({
      read: (fields) => fieldsOf(outcomeFormSchema, fields),
      tokenAt: "outcomeText",
      run: ({ grant, params, value, now, stays }) =>
        recordOutcome(grant, params["slug"] ?? "", value, now, stays),
    }).answer({
      refusals: { incomplete: ({ missing }) => outcomeErrors(missing) },
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(statusFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        changeStatus(grant, params["slug"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        wrong_state: { state: "reportingDesk.error_wrong_state" },
        note_missing: { note: "reportingDesk.error_note_missing" },
        date_in_future: { happenedOn: "reportingDesk.error_status_in_future" },
        before_last_entry: { happenedOn: "reportingDesk.error_before_last_entry" },
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
