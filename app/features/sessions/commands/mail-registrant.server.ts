import type { CalendarMethod } from "~/platform/calendar-file.server";
import { CALENDAR_TYPE } from "~/platform/calendar-file.server";
import type { Transaction } from "~/platform/db.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { calendarWords } from "../mail";
import type { MailText } from "../mail";
import { fileForRegistrant } from "../queries/calendar.server";
import type { Registrant, MailRow } from "../queries/registrants.server";

export type RegistrantMessage = {
  /** Kind of the message, such as "confirmed"; with the sign-up and `once` it is sent one time. */
  kind: string;
  /** What makes this message another one than the last of its kind: a sequence, a moment. */
  once: string;
  mail: MailText;
  /** Attach the calendar file, and what for. */
  calendar?: CalendarMethod;
};

/**
 * Writes to one registrant about their own sign-up, and to nobody else: no message names another registrant. The calendar file
 * goes along where the date is what matters.
 */
export async function mailRegistrant(
  transaction: Transaction,
  row: MailRow,
  registrant: Registrant,
  { kind, once, mail, calendar }: RegistrantMessage,
  now: Date,
): Promise<void> {
  const { email, language, signUpId } = registrant;
  const attachment = calendar && {
    filename: `${calendarWords(language).file}.ics`,
    contentType: `${CALENDAR_TYPE}; method=${calendar}`,
    content: fileForRegistrant(row, registrant, now, calendar),
  };
  await queueMail(
    transaction,
    {
      kind: `session.${kind}`,
      recipient: email,
      language,
      ...mail,
      ...(attachment ? { attachment } : {}),
      dedupeKey: `session.${kind}:${signUpId}:${once}`,
    },
    now,
  );
}
