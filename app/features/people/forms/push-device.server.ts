import { addPushDevice } from "~/features/notices/commands/add-push-device.server";
import { removePushDevices } from "~/features/notices/commands/remove-push-devices.server";
import { pushOffSchema, pushSubscriptionSchema } from "~/features/people/schema";
import { authorizeOwn } from "~/policy/authorize.server";
import { fieldsOf, form } from "~/policy/form.server";

/** Turns notifications on in the browser that asks, off in one, or off everywhere. */
export const pushDeviceForm = form({
  permission: "own.manage",
  limit: "submit",
  // Whoever has the address of a browser at its service can send to it.
  secrets: ["endpoint", "p256dh", "auth"],
  intents: (intent) => ({
    remove: intent({
      read: (fields) => fieldsOf(pushOffSchema, fields),
      run: async ({ request, value }) => {
        await removePushDevices(await authorizeOwn(request), value.endpoint);
        return { ok: true } as const;
      },
    }).answer({
      refusals: {},
      done: (_, { here }) => here,
    }),
    default: intent({
      read: (fields) => fieldsOf(pushSubscriptionSchema, fields),
      run: async ({ request, value, now }) => {
        const { endpoint, ...keys } = value;
        return addPushDevice(await authorizeOwn(request), { endpoint, keys }, now);
      },
    }).answer({
      refusals: { not_a_service: { endpoint: "people.push_notAService" } },
      done: (_, { here }) => here,
    }),
  }),
});
