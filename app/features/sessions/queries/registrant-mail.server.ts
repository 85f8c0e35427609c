import type { MailContent } from "~/features/notices/contracts";
import { CALENDAR_TYPE } from "~/platform/calendar-file.server";
import type { CalendarMethod } from "~/platform/calendar-file.server";
import { calendarWords } from "../mail";
import type { MailText } from "../mail";
import { fileForRegistrant } from "./calendar.server";
import type { MailRow, Registrant } from "./registrants.server";

/** A message to one registrant, with the calendar file where the date is what matters. */
export function registrantMail(
  row: MailRow,
  registrant: Registrant,
  mail: MailText,
  calendar: CalendarMethod | undefined,
  now: Date,
): MailContent {
  if (calendar === undefined) return mail;
  const attachment = {
    filename: `${calendarWords(registrant.language).file}.ics`,
    contentType: `${CALENDAR_TYPE}; method=${calendar}`,
    content: fileForRegistrant(row, registrant, now, calendar),
  };
  return { ...mail, attachment };
}
