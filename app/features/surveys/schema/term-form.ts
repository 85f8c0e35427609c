/** The form with which staff open a survey, plan its opening, or keep it open for longer. */
import { z } from "zod";
import { textField } from "~/i18n/form-fields";
import { parseWallTime } from "~/features/calendar/domain/amsterdam-time";
import type { InstantVerdict } from "~/features/calendar/domain/amsterdam-time";
import { errorWith } from "~/i18n/form-messages";
import { readFields } from "~/i18n/read-fields";

const LAST_MINUTE = "23:59";
const LONGEST_MOMENT = 20;
const field = textField(LONGEST_MOMENT);

const termSchema = z.object({
  opensDate: field,
  opensTime: field,
  closesDate: field,
  closesTime: field,
});

/** From when (null: at once) and until when. */
export type TermInput = { opensAt: Date | null; closesAt: Date };

type Errors = Record<string, string>;
type Refused = { ok: false; errors: Errors };

function timeError(refusal: Exclude<InstantVerdict, { ok: true }>): string {
  switch (refusal.code) {
    case "nonexistent_time":
      return errorWith("surveyDesk.timeSkipped", { time: refusal.clockJumpsTo });
    case "ambiguous_time":
    case "invalid_time":
      return "surveyDesk.notATime";
    case "invalid_date":
      return "errors.notADate";
  }
}

/** A moment of Amsterdam's clock. Of an hour that comes twice the later one counts: nobody loses out. */
function readMoment(name: string, date: string, time: string, errors: Errors): Date | null {
  const verdict = parseWallTime({ date, time, repeatedHour: "later" });
  if (verdict.ok) return verdict.instant;
  errors[verdict.code === "invalid_date" ? `${name}Date` : `${name}Time`] = timeError(verdict);
  return null;
}

/**
 * Reads from when and until when a survey is open. Without a time a survey opens with the day and closes at its end.
 * @returns the moments, or a message key per field
 */
export function readTerm(
  values: Readonly<Record<string, readonly string[]>>,
): { ok: true; term: TermInput } | Refused {
  const first = Object.fromEntries(Object.entries(values).map(([name, list]) => [name, list[0]]));
  const read = readFields(termSchema, first);
  if (!read.ok) return read;
  const { opensDate, opensTime, closesDate, closesTime } = read.value;
  const errors: Errors = {};
  const opensAt =
    opensDate === "" ? null : readMoment("opens", opensDate, opensTime || "00:00", errors);
  if (closesDate === "") errors["closesDate"] = "errors.required";
  const closesAt =
    closesDate === "" ? null : readMoment("closes", closesDate, closesTime || LAST_MINUTE, errors);
  if (closesAt === null || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, term: { opensAt, closesAt } };
}
