import { changeSettings } from "~/features/region/commands/change-settings.server";
import { settingsFormSchema } from "~/features/region/schema/settings-form";
import { fieldsOf, form } from "~/policy/form.server";

/** The terms and thresholds of the region. */
export const changeSettingsForm = form({
  permission: "settings.write",
  intents: (intent) => ({
    default: intent({
      read: (fields) => {
        const read = fieldsOf(settingsFormSchema, fields);
        return read.ok
          ? { ok: true, value: { settings: read.value, version: fields.text("version") } }
          : read;
      },
      run: ({ grant, value, now }) => changeSettings(grant, value.settings, value.version, now),
    }).answer({
      refusals: {
        // Somebody else changed them meanwhile: the page says so above the form.
        conflict: () => ({}),
        threshold_lowered: ({ field, lowest }) => ({
          [field]: `staff.threshold_lowered?lowest=${lowest}`,
        }),
      },
      done: (_outcome, { here }) => `${here}?bewaard=ja`,
    }),
  }),
});
