import { holdIfDangerous } from "~/features/moderation/commands/open-case.server";
import { takeBackText } from "~/features/moderation/commands/take-back-text.server";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { isOnList, registerSpeaker as decideSpeaking } from "~/features/sessions/domain/speaking";
import type { SpeakingVerdict } from "~/features/sessions/domain/speaking";
import type { Language } from "~/i18n/language";
import { inTransaction, recordTakenBack } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { notifySpeaker } from "./notify-speaker.server";

export type RegisterSpeakerOutcome =
  | { ok: true; person: EnsuredPerson }
  | { ok: false; code: "not_found" }
  | Exclude<SpeakingVerdict, { ok: true }>;

/** Holds what somebody wants to speak about when it suggests danger: whoever leads the session does not see it then. */
async function holdSubject(
  transaction: Transaction,
  turn: { id: string; roundId: string; personId: string; subject: string },
  now: Date,
): Promise<boolean> {
  const { id, roundId, personId, subject } = turn;
  const held = await holdIfDangerous(
    transaction,
    {
      subject: { kind: "speaker", id },
      roundId,
      text: { title: "", body: subject },
      authorIds: [personId],
      role: "other",
      ageBand: null,
    },
    now,
  );
  if (held)
    await transaction.speakerRegistration.update({ where: { id }, data: { state: "held" } });
  return held;
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
      select: {
        id: true,
        roundId: true,
        startsAt: true,
        speakersUntil: true,
        speakerMinutes: true,
      },
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
      alreadyRegistered: own !== null && isOnList(own.state),
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
    const { personId } = ensured;
    const { roundId } = session;
    const turn = { id, roundId, personId, subject: columns.subject };
    // Who is held hears of a place once a safety officer has looked.
    if (!(await holdSubject(transaction, turn, now))) await notifySpeaker(transaction, id, now);
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
    if (!isOnList(own.state)) return { ok: true };
    await takeBackText(transaction, { kind: "speaker", id: own.id }, "withdrawn", now);
    await recordTakenBack(transaction, [grant.actor.personId], `speaker:${own.id}`);
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
