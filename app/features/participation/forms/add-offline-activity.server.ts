import { addOfflineActivity } from "~/features/participation/commands/add-offline-activity.server";
import { offlineActivitySchema } from "~/features/participation/schema";
import { roundOfCounts } from "~/features/participation/queries/count-desk.server";
import { fieldsOf, form } from "~/policy/form.server";

/** An activity that took place elsewhere, with its counts. */
export const addOfflineActivityForm = form({
  permission: "sourceCount.write",
  resource: ({ params }) => roundOfCounts(params["slug"] ?? ""),
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(offlineActivitySchema, fields),
      tokenAt: "title",
      run: ({ grant, params, value, now }) =>
        addOfflineActivity(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: { too_many: { title: "rounds.tooManyActivities" } },
      done: (_outcome, { here }) => `${here}?gedaan=ja`,
    }),
  }),
});
