import { auditActorOf } from "~/platform/audit.server";
import { leavesNoTrace } from "~/platform/db.server";
import { dateVoteVerdict } from "~/features/sessions/domain/date-poll";
import type { DateChoice } from "~/features/sessions/domain/date-poll";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import type { EnsuredPerson } from "~/features/people/commands/ensure-person.server";
import type { Language } from "~/i18n/language";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roundLimitOf } from "../queries/round-term.server";
import type { RoundLimit } from "../queries/round-term.server";
import { sessionEnumColumns } from "../schema";

export type VoteDatesOutcome =
  { ok: true; person: EnsuredPerson } | { ok: false; code: "not_found" | "closed" };

/** Says for each date whether one can come. A second time changes the first: one voice per person and date. */
export async function voteDates(
  grant: Authorized<"session.signUp">,
  input: {
    slug: string;
    choices: Readonly<Record<string, DateChoice>>;
    submission: string;
    language: Language;
  },
  now: Date,
): Promise<VoteDatesOutcome> {
  return inTransaction(async (transaction) => {
    const session = await transaction.session.findUnique({
      where: { slug: input.slug },
      select: {
        state: true,
        format: true,
        datePollOptions: { select: { id: true, startsAt: true } },
      },
    });
    if (!session || session.datePollOptions.length === 0) return { ok: false, code: "not_found" };
    const { state } = sessionEnumColumns.parse(session);
    const counted = session.datePollOptions.filter(
      (option) => dateVoteVerdict(option, { state }, now).ok && input.choices[option.id],
    );
    if (counted.length === 0) return { ok: false, code: "closed" };
    const { submission, language } = input;
    const person = await ensurePerson(transaction, grant.actor, submission, language, now);
    const { personId } = person;
    for (const { id: optionId } of counted) {
      const choice = input.choices[optionId] ?? "no";
      await transaction.datePollVote.upsert({
        where: { optionId_personId: { optionId, personId } },
        create: { optionId, personId, choice },
        update: { choice },
      });
    }
    return { ok: true, person };
  });
}

export type PollDatesOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "conflict" }
  | { ok: false; code: "outside_round"; limit: RoundLimit };

const MOST_DATES = 12;

/** A session at another moment; it keeps its length. */
function onMoment(session: { startsAt: Date; endsAt: Date }, startsAt: Date) {
  const length = session.endsAt.getTime() - session.startsAt.getTime();
  return { startsAt, endsAt: new Date(startsAt.getTime() + length) };
}

/** Puts one more date to the vote, for a session that is still in the making. */
export async function offerDate(
  grant: Authorized<"session.write">,
  { sessionId, startsAt }: { sessionId: string; startsAt: Date },
  now: Date,
): Promise<PollDatesOutcome> {
  return inTransaction(async (transaction) => {
    const session = await transaction.session.findUnique({
      where: { id: sessionId },
      select: {
        roundId: true,
        state: true,
        startsAt: true,
        endsAt: true,
        datePollOptions: { select: { startsAt: true } },
      },
    });
    if (!session || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { datePollOptions } = session;
    const known = datePollOptions.some(
      (option) => option.startsAt.getTime() === startsAt.getTime(),
    );
    if (session.state !== "draft" || startsAt <= now || datePollOptions.length >= MOST_DATES) {
      return { ok: false, code: "conflict" };
    }
    const limit = await roundLimitOf(transaction, session.roundId, onMoment(session, startsAt));
    if (limit) return { ok: false, code: "outside_round", limit };
    if (known) return { ok: true };
    await transaction.datePollOption.create({ data: { sessionId, startsAt } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.dateOffered",
        subjectKind: "session",
        subjectId: sessionId,
        details: { on: startsAt.toISOString() },
      },
      now,
    );
    return { ok: true };
  });
}

/** Takes a date out of the vote, with the votes on it. */
export async function dropDate(
  grant: Authorized<"session.write">,
  { sessionId, optionId }: { sessionId: string; optionId: string },
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const option = await transaction.datePollOption.findFirst({
      where: { id: optionId, sessionId, session: { state: "draft" } },
      select: { startsAt: true, session: { select: { roundId: true } } },
    });
    if (!option || !stillAllows(grant, { roundId: option.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    leavesNoTrace(transaction);
    await transaction.datePollVote.deleteMany({ where: { optionId } });
    await transaction.datePollOption.delete({ where: { id: optionId } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.dateDropped",
        subjectKind: "session",
        subjectId: sessionId,
        details: { on: option.startsAt.toISOString() },
      },
      now,
    );
    return { ok: true };
  });
}

/** Makes a date of the poll the date of the session; it keeps its length. */
export async function chooseDate(
  grant: Authorized<"session.write">,
  { sessionId, optionId }: { sessionId: string; optionId: string },
  now: Date,
): Promise<PollDatesOutcome> {
  return inTransaction(async (transaction) => {
    const option = await transaction.datePollOption.findFirst({
      where: { id: optionId, sessionId },
      select: {
        startsAt: true,
        session: {
          select: {
            roundId: true,
            state: true,
            startsAt: true,
            endsAt: true,
            signUpClosesAt: true,
            speakersUntil: true,
          },
        },
      },
    });
    if (!option || !stillAllows(grant, { roundId: option.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const { session, startsAt } = option;
    if (session.state !== "draft" || startsAt <= now) return { ok: false, code: "conflict" };
    const limit = await roundLimitOf(transaction, session.roundId, onMoment(session, startsAt));
    if (limit) return { ok: false, code: "outside_round", limit };
    const shift = startsAt.getTime() - session.startsAt.getTime();
    const moved = (moment: Date | null) => moment && new Date(moment.getTime() + shift);
    await transaction.session.update({
      where: { id: sessionId },
      data: {
        startsAt,
        endsAt: new Date(session.endsAt.getTime() + shift),
        signUpClosesAt: moved(session.signUpClosesAt),
        speakersUntil: moved(session.speakersUntil),
        version: { increment: 1 },
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.dateChosen",
        subjectKind: "session",
        subjectId: sessionId,
      },
      now,
    );
    return { ok: true };
  });
}
