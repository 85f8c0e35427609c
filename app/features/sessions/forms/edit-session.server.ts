import { FORM_STEPS, stepAfter, withStep } from "~/features/sessions/domain/form-steps";
import type { FormFields } from "~/platform/form.server";
import { form, nothing } from "~/policy/form.server";
import { editSession } from "../commands/edit-session.server";
import { publishSession } from "../commands/publish-session.server";
import { recordPastSession } from "../commands/record-past-session.server";
import { sessionForm } from "../queries/session-form.server";
import { readSessionForm } from "../schema/session-form";
import { roundLimitError } from "../schema/session-refusals";

function readStep(fields: FormFields) {
  const version = Number(fields.text("version"));
  const step = FORM_STEPS.find((one) => one === fields.text("step")) ?? null;
  return { ok: true as const, value: { version, step, values: fields.values } };
}

/** Changes a session, or shows a draft to everyone: as one to come, or as one of the past. */
export const editSessionForm = form({
  permission: "session.write",
  intents: (intent) => ({
    publish: intent({
      read: nothing,
      run: ({ grant, params, now }) => publishSession(grant, params["id"] ?? "", now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
        // The page says it above the form.
        conflict: {},
      },
      done: (_outcome, { here }) => `${here}?status=published`,
    }),
    past: intent({
      read: nothing,
      run: ({ grant, params, now }) => recordPastSession(grant, params["id"] ?? "", now),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
        conflict: {},
      },
      done: (_outcome, { here }) => `${here}?status=past`,
    }),
    default: intent({
      read: readStep,
      run: async ({ grant, params, value: { version, step, values }, now }) => {
        const id = params["id"] ?? "";
        const before = step === null ? null : await sessionForm(grant, id, now);
        if (before && before.version !== version) return { ok: false, code: "conflict" } as const;
        const said = before && step !== null ? withStep(before.values, step, values) : values;
        const read = readSessionForm(said);
        if (!read.ok) return { ok: false, code: "invalid", errors: read.errors } as const;
        const outcome = await editSession(grant, { id, version, input: read.value }, now);
        return outcome.ok ? { ...outcome, step, isDraft: before?.state === "draft" } : outcome;
      },
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
        closed: {},
        conflict: {},
      },
      done: ({ told, step, isDraft }, { here }) => {
        const status = told.length > 0 ? "told" : "saved";
        // Who enters a session goes on to the next step; who changes one stays at what was changed.
        const next = step !== null && isDraft ? (stepAfter(step) ?? step) : step;
        return `${here}?${next === null ? "" : `stap=${next}&`}status=${status}`;
      },
    }),
  }),
});
