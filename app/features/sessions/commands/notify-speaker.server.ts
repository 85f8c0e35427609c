import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { localText } from "~/i18n/language";
import type { Transaction } from "~/platform/db.server";
import { speakerMail } from "../mail";
import { mailColumns, mailSession } from "../queries/registrants.server";
import { languageSchema } from "../schema";

/** Writes how to take part to a speaker on the list who left an address. A step, in the transaction that puts them there. */
export async function notifySpeaker(
  transaction: Transaction,
  registrationId: string,
  now: Date,
): Promise<void> {
  const turn = await transaction.speakerRegistration.findUniqueOrThrow({
    where: { id: registrationId },
    select: {
      id: true,
      minutes: true,
      personId: true,
      position: true,
      sessionId: true,
      person: {
        select: { language: true, contact: { select: { email: true, confirmedAt: true } } },
      },
      session: { select: { ...mailColumns, speakerNote: true, speakerNoteEn: true } },
    },
  });
  const { session, person } = turn;
  if (!person.contact) return;
  const language = languageSchema.parse(person.language);
  const place = await transaction.speakerRegistration.count({
    where: { sessionId: turn.sessionId, state: "registered", position: { lte: turn.position } },
  });
  const { speakerNote, speakerNoteEn } = session;
  const note = speakerNote === null ? null : localText(language, speakerNote, speakerNoteEn).text;
  const mail = speakerMail(language, mailSession(session, { language, way: null }), {
    place,
    minutes: turn.minutes,
    note,
  });
  await queueMail(
    transaction,
    {
      kind: "session.speaker",
      to: { personId: turn.personId },
      recipient: person.contact.email,
      about: turn.id,
      language,
      ...mail,
      dedupeKey: `session.speaker:${turn.id}:${now.toISOString()}`,
      unconfirmed: person.contact.confirmedAt === null,
    },
    now,
  );
}
