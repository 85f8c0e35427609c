import { setTimeout as pause } from "node:timers/promises";
import { forgetOutage, sendDueMail } from "~/features/notices/commands/send-due-mail.server";
import { changeIdentity } from "~/features/region/commands/change-identity.server";
import { changeSettings } from "~/features/region/commands/change-settings.server";
import { identityFormSchema } from "~/features/region/schema/identity";
import { settingsFormSchema } from "~/features/region/schema/settings-form";
import { queueMailTest } from "~/features/staff/commands/queue-mail-test.server";
import { mailTestResult } from "~/features/staff/queries/mail-test.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";

/** So long the page waits for a mail server, in milliseconds; what is not gone by then waits in the outbox. */
const PATIENCE = 15_000;

/** The identity, terms and thresholds of the region, and whether its mail leaves. */
export const regionSettingsForm = form({
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
    identity: intent({
      read: (fields) => {
        const read = fieldsOf(identityFormSchema, fields);
        return read.ok
          ? { ok: true, value: { identity: read.value, version: fields.text("version") } }
          : read;
      },
      run: ({ grant, value, now }) => changeIdentity(grant, value.identity, value.version, now),
    }).answer({
      refusals: { conflict: () => ({}) },
      done: (_outcome, { here }) => `${here}?bewaard=ja`,
    }),
    mailTest: intent({
      read: nothing,
      run: async ({ grant, language, now }) => {
        const queued = await queueMailTest(grant, language, now);
        if (!queued.ok) return queued;
        // What was tried before says nothing of now: the server may have been mended.
        forgetOutage();
        await Promise.race([sendDueMail(now), pause(PATIENCE)]);
        return { ok: true, result: await mailTestResult(queued.dedupeKey) } as const;
      },
    }).answer({
      refusals: { not_found: () => ({}) },
      done: ({ result }, { here }) => `${here}?proefmail=${result}#proefmail`,
    }),
  }),
});
