import { freeSlug } from "~/features/text/domain/slug";
import { addActivity } from "~/features/participation/commands/add-activity.server";
import { regionSettings } from "~/features/region/queries.server";
import { placesVerdict } from "~/features/sessions/domain/ways";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { roundLimitOf } from "../queries/round-term.server";
import type { RoundLimit } from "../queries/round-term.server";
import type { SessionInput } from "../schema/session-form";
import { placesError } from "../schema/session-refusals";
import { inputColumns, reservationRows } from "./session-columns.server";

export type CreateSessionOutcome =
  | { ok: true; id: string }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "outside_round"; limit: RoundLimit }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

/** A free address for a title. */
function freeAddress(transaction: Transaction, title: string): Promise<string> {
  return freeSlug(title, "bijeenkomst", (slugs) =>
    transaction.session.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
  );
}

/** What a new session belongs to beside what its form says. */
export type NewSession = { roundId: string; input: SessionInput; seriesId: string | null };

/** Writes a draft with its activity, in a running transaction; the same step for one session and for a series. */
export async function writeDraft(
  transaction: Transaction,
  { roundId, input, seriesId }: NewSession,
  grant: Authorized<"session.write">,
  now: Date,
): Promise<CreateSessionOutcome> {
  const columns = await inputColumns(transaction, input);
  if (!columns.ok) return { ok: false, code: "invalid", errors: columns.errors };
  const places = placesVerdict(input, []);
  if (!places.ok) {
    const { field, error } = placesError(places);
    return { ok: false, code: "invalid", errors: { [field]: error } };
  }
  const limit = await roundLimitOf(transaction, roundId, input);
  if (limit) return { ok: false, code: "outside_round", limit };
  const { terms } = await regionSettings(transaction);
  const { title, titleEn } = input;
  const activityId = await addActivity(transaction, { roundId, kind: "session", title, titleEn });
  if (activityId === null) {
    return { ok: false, code: "invalid", errors: { title: "rounds.tooManyActivities" } };
  }
  const { id } = await transaction.session.create({
    data: {
      confirmHours: terms.waitlistConfirmHours,
      remindHours: terms.sessionReminderHours,
      ...columns.columns,
      slug: await freeAddress(transaction, title),
      roundId,
      activityId,
      seriesId,
      createdAt: now,
      reservations: { create: reservationRows(input.reserved) },
    },
    select: { id: true },
  });
  await emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      type: "session.created",
      subjectKind: "session",
      subjectId: id,
    },
    now,
  );
  return { ok: true, id };
}

/** Makes a session as a draft: nobody sees it before it is published. */
export async function createSession(
  grant: Authorized<"session.write">,
  session: Omit<NewSession, "seriesId">,
  now: Date,
): Promise<CreateSessionOutcome> {
  return inTransaction(async (transaction) => {
    const { roundId } = session;
    const round = await transaction.round.count({ where: { id: roundId } });
    if (round === 0 || !stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
    return writeDraft(transaction, { ...session, seriesId: null }, grant, now);
  });
}
