import { addSourceCount } from "~/features/participation/commands/add-source-count.server";
import { removeSourceCount } from "~/features/participation/commands/remove-source-count.server";
import { rolesColumnSchema, sourceCountFormSchema } from "~/features/participation/schema";
import { roundOfCounts } from "~/features/participation/queries/count-desk.server";
import { fieldsOf, form } from "~/policy/form.server";

/** The counts of an activity: one more, or one fewer. */
export const workOnCountsForm = form({
  permission: "sourceCount.write",
  resource: ({ params }) => roundOfCounts(params["slug"] ?? ""),
  intents: (intent) => ({
    remove: intent({
      read: (fields) => ({ ok: true, value: fields.text("countId") }),
      run: ({ grant, params, value, now }) =>
        removeSourceCount(grant, params["slug"] ?? "", value, now),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => `${here}?gedaan=removed`,
    }),
    default: intent({
      read: (fields) => fieldsOf(sourceCountFormSchema, fields, { roles: rolesColumnSchema }),
      tokenAt: "count",
      run: ({ grant, params, value, now }) => {
        const roles = [...new Set(value.roles)];
        return addSourceCount(grant, params["slug"] ?? "", { ...value, roles }, now);
      },
    }).answer({
      refusals: { invalid: ({ field, error }) => ({ [field]: error }) },
      done: (_outcome, { here }) => `${here}?gedaan=added`,
    }),
  }),
});
