import { z } from "zod";
import type { CheckMessage, MailContent, MessageChecks } from "~/features/notices/contracts";
import { regionSettings } from "~/features/region/queries.server";
import { NOTICE_FIELDS } from "~/features/sessions/domain/calendar-file";
import { REGISTRANT_MESSAGES, messageHolds } from "~/features/sessions/domain/registrant-message";
import type { RegistrantMessageKind } from "~/features/sessions/domain/registrant-message";
import { reportStatus } from "~/features/sessions/domain/report";
import { reportReminder } from "~/features/sessions/domain/report-reminder";
import { isForAudience } from "~/features/sessions/domain/session-message";
import type { Connection } from "~/platform/db.server";
import { changeMail, messageMail } from "../mail";
import { sessionEnumColumns, signUpStateSchema } from "../schema";
import { messageColumnsSchema } from "../schema/message-form";
import { registrantMail } from "./registrant-mail.server";
import { mailColumns, mailSession, registrantsWithAddress } from "./registrants.server";

const aboutSchema = z.object({
  signUpId: z.string(),
  /** What makes it another message than the last of its kind. */
  once: z.string(),
  /** Of a change: what of the session changed. */
  changed: z.array(z.enum(NOTICE_FIELDS)).default([]),
});

/** What a message to a registrant is about. */
export type RegistrantAbout = z.input<typeof aboutSchema>;

/** What a message to a registrant is about, as it stands with it. */
export function writeAbout(about: RegistrantAbout): string {
  return JSON.stringify(about);
}

async function signUpOf(connection: Connection, id: string) {
  const row = await connection.signUp.findUnique({
    where: { id },
    select: {
      state: true,
      confirmBy: true,
      promotedAt: true,
      sessionId: true,
      session: { select: mailColumns },
    },
  });
  if (!row) return null;
  const { state } = sessionEnumColumns.parse(row.session);
  const { startsAt, endsAt } = row.session;
  const signUp = {
    state: signUpStateSchema.parse(row.state),
    confirmBy: row.confirmBy,
    promotedAt: row.promotedAt,
    isCalledOff: state === "cancelled",
    isPublished: state === "published",
    startsAt,
    endsAt,
  };
  return { signUp, session: row.session };
}

type SignUpRow = NonNullable<Awaited<ReturnType<typeof signUpOf>>>;

/** A change tells how things are when it leaves: the session may have moved again, and the seat may be confirmed by now. */
async function changeAsItIsNow(
  connection: Connection,
  { session }: SignUpRow,
  { signUpId, changed }: z.output<typeof aboutSchema>,
  now: Date,
): Promise<MailContent | false> {
  const [registrant] = await registrantsWithAddress(connection, session.id, [signUpId]);
  if (!registrant) return false;
  const mail = changeMail(
    registrant.language,
    mailSession(session, registrant),
    registrant,
    changed,
  );
  return registrantMail(connection, session, registrant, mail, "PUBLISH", now);
}

/** What staff wrote, for whoever it still is for; once it is erased nothing of it leaves. */
async function messageAsItIsNow(
  connection: Connection,
  { signUp, session }: SignUpRow,
  { signUpId, once }: z.output<typeof aboutSchema>,
): Promise<MailContent | false> {
  const message = await connection.sessionMessage.findUnique({
    where: { id: once },
    select: { audience: true, body: true, bodyEn: true },
  });
  if (!message) return false;
  const [registrant] = await registrantsWithAddress(connection, session.id, [signUpId]);
  if (!registrant) return false;
  const reader = { state: signUp.state, way: registrant.way };
  if (!isForAudience(messageColumnsSchema.parse(message).audience, reader)) return false;
  const facts = mailSession(session, registrant);
  return messageMail(registrant.language, facts, registrant.ownUrl, message);
}

function checkFor(kind: RegistrantMessageKind): CheckMessage {
  return async (connection, message, now) => {
    const about = aboutSchema.parse(JSON.parse(message.about));
    const row = await signUpOf(connection, about.signUpId);
    if (!row || !messageHolds(kind, row.signUp, about.once, now)) return false;
    if (kind === "message") return messageAsItIsNow(connection, row, about);
    return kind === "changed" ? changeAsItIsNow(connection, row, about, now) : true;
  };
}

/** Messages about sessions, checked when they leave. */
export const sessionChecks: MessageChecks = {
  ...Object.fromEntries(REGISTRANT_MESSAGES.map((kind) => [`session.${kind}`, checkFor(kind)])),
  "session.speaker": async (connection, { about }, now) => {
    const row = await connection.speakerRegistration.findUnique({
      where: { id: about },
      select: { state: true, session: { select: { state: true, endsAt: true } } },
    });
    if (row?.state !== "registered") return false;
    return row.session.state === "published" && row.session.endsAt > now;
  },
  // A report that was published in the meantime is not asked for.
  "session.report": async (connection, { about }, now) => {
    const row = await connection.session.findUnique({
      where: { id: about },
      select: { state: true, format: true, endsAt: true },
    });
    if (!row) return false;
    const { terms } = await regionSettings(connection);
    const { state } = sessionEnumColumns.parse(row);
    return reportReminder(reportStatus({ state, endsAt: row.endsAt }, terms, now), now) !== null;
  },
};
