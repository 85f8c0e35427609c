import { parseWallTime } from "~/features/calendar/domain/amsterdam-time";
import type { FormFields } from "~/platform/form.server";
import { form } from "~/policy/form.server";
import { chooseDate, dropDate, offerDate } from "../commands/poll-dates.server";
import { timeError } from "../schema/session-form";
import { roundLimitError } from "../schema/session-refusals";

function readMoment(fields: FormFields) {
  const moment = parseWallTime({ date: fields.text("date"), time: fields.text("time") });
  if (moment.ok) return { ok: true as const, value: moment.instant };
  const field = moment.code === "invalid_date" ? "date" : "time";
  return { ok: false as const, errors: { [field]: timeError(moment) } };
}

/** The date poll of a session in the making: one more date, one fewer, or this is the date. */
export const saveDatePollForm = form({
  permission: "session.write",
  intents: (intent) => ({
    choose: intent({
      read: (fields) => ({ ok: true, value: fields.text("optionId") }),
      run: ({ grant, params, value: optionId, now }) =>
        chooseDate(grant, { sessionId: params["id"] ?? "", optionId }, now),
    }).answer({
      // The page says it above the form.
      refusals: {
        conflict: {},
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
      },
      done: (_outcome, { here }) => here,
    }),
    drop: intent({
      read: (fields) => ({ ok: true, value: fields.text("optionId") }),
      run: ({ grant, params, value: optionId, now }) =>
        dropDate(grant, { sessionId: params["id"] ?? "", optionId }, now),
    }).answer({
      refusals: {},
      done: (_outcome, { here }) => here,
    }),
    default: intent({
      read: readMoment,
      run: ({ grant, params, value: startsAt, now }) =>
        offerDate(grant, { sessionId: params["id"] ?? "", startsAt }, now),
    }).answer({
      refusals: {
        conflict: {},
        outside_round: ({ limit }, { language }) => ({ date: roundLimitError(limit, language) }),
      },
      done: (_outcome, { here }) => here,
    }),
  }),
});
