import type { MailContent } from "~/features/notices/contracts";
import { CALENDAR_TYPE } from "~/platform/calendar-file.server";
import type { CalendarMethod } from "~/platform/calendar-file.server";
import type { Connection } from "~/platform/db.server";
import { calendarWords } from "../mail";
import type { MailText } from "../mail";
import { fileForRegistrant } from "./calendar.server";
import type { MailRow, Registrant } from "./registrants.server";

/** A message to one registrant, with the calendar file where the date is what matters. */
export async function registrantMail(
  connection: Connection,
  row: MailRow,
  registrant: Registrant,
  mail: MailText,
  calendar: CalendarMethod | undefined,
  now: Date,
): Promise<MailContent> {
  if (calendar === undefined) return mail;
  const attachment = {
    filename: `${calendarWords(registrant.language).file}.ics`,
    contentType: `${CALENDAR_TYPE}; method=${calendar}`,
    content: await fileForRegistrant(connection, row, registrant, now, calendar),
  };
  return { ...mail, attachment };
}
