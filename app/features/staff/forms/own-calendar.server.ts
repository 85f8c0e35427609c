import {
  makeCalendarAddress,
  withdrawCalendarAddress,
} from "~/features/staff/commands/change-calendar-address.server";
import { calendarAddressSchema } from "~/features/staff/schema";
import { sessionIdOf } from "~/platform/cookie.server";
import { fieldsOf, form, nothing } from "~/policy/form.server";

/** The secret address of the own calendar: made anew, shown once, withdrawn. */
export const ownCalendarForm = form({
  permission: "account.own",
  secrets: ["currentForCalendar"],
  intents: (intent) => ({
    withdraw: intent({
      read: nothing,
      run: ({ grant, now }) => withdrawCalendarAddress(grant, now),
    }).answer({ refusals: {}, done: (_outcome, { here }) => `${here}#adres` }),
    default: intent({
      read: (fields) => fieldsOf(calendarAddressSchema, fields),
      run: ({ grant, request, value, now }) => {
        const sessionId = sessionIdOf("staff", request);
        return makeCalendarAddress(grant, { current: value.currentForCalendar, sessionId }, now);
      },
    }).answer({
      refusals: { credentials_refused: { currentForCalendar: "staff.currentWrong" } },
      done: ({ address }) => ({ show: { address } }),
    }),
  }),
});
