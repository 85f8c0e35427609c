import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { registerSpeaker as decideSpeaking } from "~/features/sessions/domain/speaking";
import type { SpeakingVerdict } from "~/features/sessions/domain/speaking";
import { localText } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Prisma } from "~/platform/generated/client";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { speakerMail } from "../mail";
import { mailColumns, mailSession } from "../queries/registrants.server";
import { languageSchema } from "../schema";

export type RegisterSpeakerOutcome =
  | { ok: true; person: EnsuredPerson }
  | { ok: false; code: "not_found" }
  | Exclude<SpeakingVerdict, { ok: true }>;

const sessionColumns = {
  ...mailColumns,
  speakersUntil: true,
  speakerMinutes: true,
  speakerNote: true,
  speakerNoteEn: true,
} as const satisfies Prisma.SessionSelect;

type SpeakingSession = Prisma.SessionGetPayload<{ select: typeof sessionColumns }>;

/** Writes how to take part to a speaker who left an address. */
async function notifySpeaker(
  transaction: Transaction,
  session: SpeakingSession,
  turn: { id: string; personId: string; minutes: number },
  now: Date,
): Promise<void> {
  const contact = await transaction.contactAddress.findUnique({
    where: { personId: turn.personId },
    select: { email: true, confirmedAt: true, person: { select: { language: true } } },
  });
  if (!contact) return;
  const language = languageSchema.parse(contact.person.language);
  const place = await transaction.speakerRegistration.count({
    where: { sessionId: session.id, state: "registered" },
  });
  const { speakerNote, speakerNoteEn } = session;
  const note = speakerNote === null ? null : localText(language, speakerNote, speakerNoteEn).text;
  const mail = speakerMail(language, mailSession(session, language), {
    place,
    minutes: turn.minutes,
    note,
  });
  await queueMail(
    transaction,
    {
      kind: "session.speaker",
      to: { personId: turn.personId },
      recipient: contact.email,
      about: turn.id,
      language,
      ...mail,
      dedupeKey: `session.speaker:${turn.id}:${now.toISOString()}`,
      unconfirmed: contact.confirmedAt === null,
    },
    now,
  );
}

/**
 * Puts somebody on the speaking list, in order of arrival. The deadline counts to the second by the server's clock.
 * Somebody who withdrew and comes back stands at the end.
 */
export async function registerSpeaker(
  grant: Authorized<"session.signUp">,
  input: {
    slug: string;
    subject: string;
    minutes: number;
    submission: string;
    language: Language;
  },
  now: Date,
): Promise<RegisterSpeakerOutcome> {
  return inTransaction(async (transaction) => {
    const { slug, submission, language } = input;
    const session = await transaction.session.findFirst({
      where: { slug, state: "published" },
      select: sessionColumns,
    });
    if (!session) return { ok: false, code: "not_found" };
    const person = () => ensurePerson(transaction, grant.actor, submission, language, now);
    if ((await findSubmission(transaction, submission)) !== undefined) {
      return { ok: true, person: await person() };
    }
    const known = grant.actor.kind === "participant" ? grant.actor.personId : "";
    const [last, own] = await Promise.all([
      transaction.speakerRegistration.aggregate({
        where: { sessionId: session.id },
        _max: { position: true },
      }),
      transaction.speakerRegistration.findUnique({
        where: { sessionId_personId: { sessionId: session.id, personId: known } },
        select: { id: true, state: true },
      }),
    ]);
    const list = {
      lastPosition: last._max.position ?? 0,
      alreadyRegistered: own?.state === "registered",
    };
    const verdict = decideSpeaking(input, session, list, now);
    if (!verdict.ok) return verdict;
    const ensured = await person();
    const columns = {
      subject: input.subject.trim(),
      minutes: input.minutes,
      position: verdict.position,
      state: "registered",
      createdAt: now,
    };
    const { id } = own
      ? await transaction.speakerRegistration.update({ where: { id: own.id }, data: columns })
      : await transaction.speakerRegistration.create({
          data: { ...columns, sessionId: session.id, personId: ensured.personId },
        });
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "speaker.registered",
        subjectKind: "speakerRegistration",
        subjectId: id,
      },
      now,
    );
    await notifySpeaker(transaction, session, { id, personId: ensured.personId, ...columns }, now);
    await recordSubmission(transaction, submission, "speaker", slug, now);
    return { ok: true, person: ensured };
  });
}

/** Takes an own registration back; withdrawing twice is no mistake. */
export async function withdrawSpeaker(
  grant: Authorized<"session.signUp">,
  slug: string,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    if (grant.actor.kind !== "participant") return { ok: false, code: "not_found" };
    const own = await transaction.speakerRegistration.findFirst({
      where: { personId: grant.actor.personId, session: { slug } },
      select: { id: true, state: true },
    });
    if (!own) return { ok: false, code: "not_found" };
    if (own.state !== "registered") return { ok: true };
    await transaction.speakerRegistration.update({
      where: { id: own.id },
      data: { state: "withdrawn", subject: "" },
    });
    await emit(
      transaction,
      {
        actor: { kind: "participant" },
        type: "speaker.withdrawn",
        subjectKind: "speakerRegistration",
        subjectId: own.id,
      },
      now,
    );
    return { ok: true };
  });
}
