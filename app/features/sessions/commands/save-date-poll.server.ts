import { parseWallTime } from "~/features/calendar/domain/amsterdam-time";
import type { FormFields } from "~/platform/form.server";
import type { Authorized } from "~/policy/authorize.server";
import { timeError } from "../schema/session-form";
import { chooseDate, dropDate, offerDate } from "./poll-dates.server";
import type { PollDatesOutcome } from "./poll-dates.server";

export type KeepPollOutcome =
  PollDatesOutcome | { ok: false; code: "invalid"; errors: Record<string, string> };

/** Does what one button of the date poll says: one more date, one fewer, or this is the date. */
export async function saveDatePoll(
  grant: Authorized<"session.write">,
  sessionId: string,
  form: FormFields,
  now: Date,
): Promise<KeepPollOutcome> {
  const optionId = form.text("optionId");
  switch (form.text("intent")) {
    case "choose":
      return chooseDate(grant, { sessionId, optionId }, now);
    case "drop":
      return dropDate(grant, { sessionId, optionId });
    default: {
      const moment = parseWallTime({ date: form.text("date"), time: form.text("time") });
      if (moment.ok) return offerDate(grant, { sessionId, startsAt: moment.instant }, now);
      const field = moment.code === "invalid_date" ? "date" : "time";
      return { ok: false, code: "invalid", errors: { [field]: timeError(moment) } };
    }
  }
}
