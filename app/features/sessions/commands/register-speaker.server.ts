import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import { registerSpeaker as decideSpeaking } from "~/features/sessions/domain/speaking";
import type { SpeakingVerdict } from "~/features/sessions/domain/speaking";
import type { Language } from "~/i18n/language";
import { audit } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { placeOfRepeat, rememberSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";

export type RegisterSpeakerOutcome =
  | { ok: true; person: EnsuredPerson }
  | { ok: false; code: "not_found" }
  | Exclude<SpeakingVerdict, { ok: true }>;

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
      select: { id: true, startsAt: true, speakersUntil: true, speakerMinutes: true },
    });
    if (!session) return { ok: false, code: "not_found" };
    const person = () => ensurePerson(transaction, grant.actor, submission, language, now);
    if ((await placeOfRepeat(transaction, submission)) !== undefined) {
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
    await audit(transaction, now, {
      actor: { kind: "participant" },
      action: "speaker.registered",
      subjectKind: "speakerRegistration",
      subjectId: id,
    });
    await rememberSubmission(transaction, submission, "speaker", slug, now);
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
    await audit(transaction, now, {
      actor: { kind: "participant" },
      action: "speaker.withdrawn",
      subjectKind: "speakerRegistration",
      subjectId: own.id,
    });
    return { ok: true };
  });
}
