import { leadRoom, undoStep } from "~/features/live/commands/lead-room.server";
import { PLAIN_STAGES, PLAIN_VERBS } from "~/features/live/domain/live-room";
import type { RoomStep } from "~/features/live/domain/live-room";
import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";

function versionOf(fields: FormFields): number {
  const version = Number(fields.text("version"));
  return Number.isSafeInteger(version) ? version : 0;
}

function stepOf(fields: FormFields): RoomStep | null {
  const step = fields.text("step");
  const verb = PLAIN_VERBS.find((known) => known === step);
  if (verb !== undefined) return { verb };
  const stage = PLAIN_STAGES.find((known) => known === fields.text("stage"));
  if (step === "show" && stage !== undefined) return { verb: "show", stage };
  if (step === "ask") return { verb: "ask", questionId: fields.text("question") };
  if (step === "timer") return { verb: "timer", minutes: Number(fields.text("minutes")) };
  return null;
}

/** What the page says above its buttons. */
const REFUSALS = {
  conflict: {},
  closed: {},
  wrong_state: {},
  nothing_next: {},
  minutes_out_of_range: { minutes: "liveDesk.minutesOutOfRange" },
} as const;

/** The page with which somebody leads the room: one button, one step; the last one can be undone. */
export const leadRoomForm = form({
  permission: "session.report",
  intents: (intent) => ({
    undo: intent({
      read: (fields) => ({ ok: true, value: versionOf(fields) }),
      run: ({ grant, params, value: version, now }) =>
        undoStep(grant, { sessionId: params["id"] ?? "", version }, now),
    }).answer({ refusals: REFUSALS, done: (_outcome, { here }) => here }),
    default: intent({
      read: (fields) => {
        const step = stepOf(fields);
        if (step === null) return { ok: false, errors: { step: "errors.unknownChoice" } };
        return { ok: true, value: { version: versionOf(fields), step } };
      },
      run: ({ grant, params, value: { version, step }, now }) =>
        leadRoom(grant, { sessionId: params["id"] ?? "", version }, step, now),
    }).answer({ refusals: REFUSALS, done: (_outcome, { here }) => here }),
  }),
});
