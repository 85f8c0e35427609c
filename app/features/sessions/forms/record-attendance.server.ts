import { fieldsOf, form } from "~/policy/form.server";
import type { FormContext } from "~/policy/form.server";
import { confirmSeatFor, moveUp } from "../commands/seat-by-staff.server";
import { closeAttendance } from "../commands/close-attendance.server";
import { switchWayFor } from "../commands/switch-way.server";
import {
  addWalkIns,
  checkIn,
  removeWalkIn,
  undoCheckIn,
} from "../commands/record-attendance.server";
import { moveUpSchema, switchWayForSchema } from "../schema/sign-up-form";
import { closeAttendanceSchema, walkInSchema } from "../schema/report-form";

/** Back to the list as it was found and shown. */
function back(_outcome: unknown, { here, request }: FormContext): string {
  return `${here}${new URL(request.url).search}`;
}

/** The page says these above the list. */
const REFUSALS = { duplicate: {}, conflict: {}, closed: {} } as const;

const SEAT_REFUSALS = {
  conflict: {},
  closed: { "": "sessionDesk.closed" },
  full: { "": "sessionDesk.moveUpFull" },
} as const;

/** The list of the day of a session: check in, take back, count walk-ins, close the list. */
export const recordAttendanceForm = form({
  permission: "session.attendance",
  intents: (intent) => ({
    checkIn: intent({
      read: (fields) => ({ ok: true, value: fields.text("signUpId") }),
      run: ({ grant, params, value: signUpId, now }) =>
        checkIn(grant, { sessionId: params["id"] ?? "", signUpId }, now),
    }).answer({ refusals: REFUSALS, done: back }),
    undo: intent({
      read: (fields) => ({ ok: true, value: fields.text("signUpId") }),
      run: ({ grant, params, value: signUpId, now }) =>
        undoCheckIn(grant, { sessionId: params["id"] ?? "", signUpId }, now),
    }).answer({ refusals: REFUSALS, done: back }),
    walkIn: intent({
      read: (fields) => fieldsOf(walkInSchema, fields),
      run: ({ grant, params, value, now }) =>
        addWalkIns(grant, { sessionId: params["id"] ?? "", ...value }, now),
    }).answer({ refusals: REFUSALS, done: back }),
    removeWalkIn: intent({
      read: (fields) => fieldsOf(walkInSchema.pick({ role: true }), fields),
      run: ({ grant, params, value, now }) =>
        removeWalkIn(grant, { sessionId: params["id"] ?? "", ...value }, now),
    }).answer({ refusals: REFUSALS, done: back }),
    confirmFor: intent({
      read: (fields) => ({ ok: true, value: fields.text("signUpId") }),
      run: ({ grant, params, value: signUpId, now }) =>
        confirmSeatFor(grant, { sessionId: params["id"] ?? "", signUpId }, now),
    }).answer({ refusals: SEAT_REFUSALS, done: back }),
    moveUp: intent({
      read: (fields) => fieldsOf(moveUpSchema, fields),
      run: ({ grant, params, value, now }) =>
        moveUp(grant, { sessionId: params["id"] ?? "", ...value }, now),
    }).answer({ refusals: SEAT_REFUSALS, done: back }),
    switchWay: intent({
      read: (fields) => fieldsOf(switchWayForSchema, fields),
      run: ({ grant, params, value: { signUpId, way: to }, now }) =>
        switchWayFor(grant, { sessionId: params["id"] ?? "", signUpId, to }, now),
    }).answer({
      refusals: {
        gone: { "": "sessionDesk.closed" },
        full: { "": "sessionDesk.switchWayFull" },
      },
      done: back,
    }),
    close: intent({
      read: (fields) => fieldsOf(closeAttendanceSchema, fields),
      run: ({ grant, params, value, now }) =>
        closeAttendance(grant, { sessionId: params["id"] ?? "", ...value }, now),
    }).answer({ refusals: { closed: {} }, done: back }),
  }),
});
