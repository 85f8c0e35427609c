import { queueMail } from "~/features/notices/commands/queue-mail.server";
import type { NoticeField } from "~/features/sessions/domain/calendar-file";
import type { RegistrantMessageKind } from "~/features/sessions/domain/registrant-message";
import type { CalendarMethod } from "~/platform/calendar-file.server";
import type { Transaction } from "~/platform/db.server";
import type { MailText } from "../mail";
import { writeAbout } from "../queries/message-checks.server";
import { registrantMail } from "../queries/registrant-mail.server";
import type { Registrant, MailRow } from "../queries/registrants.server";

export type RegistrantMessage = {
  /** Kind of the message; with the sign-up and `once` it is sent one time. */
  kind: RegistrantMessageKind;
  /** What makes this message another one than the last of its kind: a sequence, a moment. */
  once: string;
  mail: MailText;
  /** Attach the calendar file, and what for. */
  calendar?: CalendarMethod;
  /** Whether whoever fills in a form causes it, also with the address of somebody else. */
  byStranger?: boolean;
  /** Of a change: what changed. */
  changed?: readonly NoticeField[];
};

/**
 * Writes to one registrant about their own sign-up, and to nobody else: no message names another registrant.
 */
export async function mailRegistrant(
  transaction: Transaction,
  row: MailRow,
  registrant: Registrant,
  { kind, once, mail, calendar, changed = [], byStranger = false }: RegistrantMessage,
  now: Date,
): Promise<void> {
  const { email, language, personId, signUpId } = registrant;
  await queueMail(
    transaction,
    {
      kind: `session.${kind}`,
      to: { personId },
      recipient: email,
      language,
      about: writeAbout({ signUpId, once, changed: [...changed] }),
      ...(await registrantMail(transaction, row, registrant, mail, calendar, now)),
      unconfirmed: byStranger && !registrant.confirmed,
      dedupeKey: `session.${kind}:${signUpId}:${once}`,
    },
    now,
  );
}
