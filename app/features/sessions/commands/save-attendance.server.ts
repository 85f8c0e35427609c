import { z } from "zod";
import type { Authorized } from "~/policy/authorize.server";
import { closeAttendanceSchema, walkInSchema } from "../schema/report-form";
import { closeAttendance } from "./close-attendance.server";
import { addWalkIns, checkIn, removeWalkIn, undoCheckIn } from "./record-attendance.server";
import type { AttendanceOutcome } from "./record-attendance.server";

export type KeepAttendanceOutcome =
  AttendanceOutcome | { ok: false; code: "invalid"; errors: Record<string, string> };

const signUpSchema = z.object({ signUpId: z.string().min(1) });

function firstErrors(error: z.ZodError): KeepAttendanceOutcome {
  const errors = Object.fromEntries(
    error.issues.map(({ path, message }) => [path.join("."), message]),
  );
  return { ok: false, code: "invalid", errors };
}

/**
 * Does what one button on the list of the day says: check in, take back, count walk-ins, close the list.
 * @param values the posted fields; `intent` names the button
 */
export async function saveAttendance(
  grant: Authorized<"session.attendance">,
  sessionId: string,
  values: Readonly<Record<string, readonly string[]>>,
  now: Date,
): Promise<KeepAttendanceOutcome> {
  const fields = Object.fromEntries(Object.entries(values).map(([name, [value]]) => [name, value]));
  switch (fields["intent"]) {
    case "checkIn":
    case "undo": {
      const parsed = signUpSchema.safeParse(fields);
      if (!parsed.success) return { ok: false, code: "not_found" };
      const key = { sessionId, signUpId: parsed.data.signUpId };
      return (fields["intent"] === "undo" ? undoCheckIn : checkIn)(grant, key, now);
    }
    case "walkIn": {
      const parsed = walkInSchema.safeParse(fields);
      if (!parsed.success) return firstErrors(parsed.error);
      return addWalkIns(grant, { sessionId, ...parsed.data }, now);
    }
    case "removeWalkIn": {
      const parsed = walkInSchema.pick({ role: true }).safeParse(fields);
      if (!parsed.success) return firstErrors(parsed.error);
      return removeWalkIn(grant, { sessionId, role: parsed.data.role }, now);
    }
    case "close": {
      const parsed = closeAttendanceSchema.safeParse(fields);
      if (!parsed.success) return firstErrors(parsed.error);
      const outcome = await closeAttendance(grant, { sessionId, ...parsed.data }, now);
      if (outcome.ok) return outcome;
      return { ok: false, code: outcome.code === "not_found" ? "not_found" : "conflict" };
    }
    default:
      return { ok: false, code: "invalid", errors: { intent: "errors.unknownChoice" } };
  }
}
