/** The days that tests name, as the calendar in Amsterdam has them: there a day begins while it is still the day before in UTC. */
import { addToDate, amsterdamDate } from "~/features/calendar/domain/amsterdam-time";

/** The calendar date ("YYYY-MM-DD") so many days after the day of `moment`, which is now unless another is given. */
export function dayFromNow(days: number, moment = new Date()): string {
  return addToDate(amsterdamDate(moment), { days });
}
