import { changeActivity } from "~/features/participation/commands/change-activity.server";
import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";
import { noticeOfChange } from "~/features/sessions/domain/calendar-file";
import type { NoticeField } from "~/features/sessions/domain/calendar-file";
import { publishVerdict, sessionStateAt } from "~/features/sessions/domain/session";
import { placesVerdict, wayAfterChange, WAYS, waysOf } from "~/features/sessions/domain/ways";
import type { SessionFormat } from "~/features/sessions/domain/ways";
import { confirmBy } from "~/features/sessions/domain/waitlist";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { changeMail } from "../mail";
import { registrantsWithAddress, mailColumns, mailSession } from "../queries/registrants.server";
import { roundLimitOf } from "../queries/round-term.server";
import type { RoundLimit } from "../queries/round-term.server";
import { signUpCounts } from "../queries/waitlist.server";
import { sessionEnumColumns } from "../schema";
import { placesError, publishErrors } from "../schema/session-refusals";
import type { SessionInput } from "../schema/session-form";
import { promoteFromWaitlist } from "./promote-from-waitlist.server";
import { inputColumns, reservationRows } from "./session-columns.server";
import { mailRegistrant } from "./mail-registrant.server";
import { markRegistrants } from "./mark-registrants.server";

export type EditSessionOutcome =
  /** `told`: whether those signed up hear of it. */
  | { ok: true; told: readonly NoticeField[] }
  | { ok: false; code: "not_found" | "closed" | "conflict" }
  | { ok: false; code: "outside_round"; limit: RoundLimit }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

async function notifyRegistrants(
  transaction: Transaction,
  sessionId: string,
  changed: readonly NoticeField[],
  now: Date,
): Promise<void> {
  const session = await transaction.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: mailColumns,
  });
  for (const registrant of await registrantsWithAddress(transaction, sessionId)) {
    const facts = mailSession(session, registrant);
    const mail = changeMail(registrant.language, facts, registrant, changed);
    const once = String(session.sequence);
    const message = { kind: "changed", once, mail, calendar: "PUBLISH", changed } as const;
    await mailRegistrant(transaction, session, registrant, message, now);
  }
  await markRegistrants(transaction, sessionId, now);
}

/** Of a session that moved: everybody is reminded anew, and whoever was asked to confirm is asked about the new moment. */
async function beginTermsAnew(
  transaction: Transaction,
  sessionId: string,
  now: Date,
): Promise<void> {
  const { startsAt, confirmHours } = await transaction.session.findUniqueOrThrow({
    where: { id: sessionId },
    select: { startsAt: true, confirmHours: true },
  });
  const until = confirmBy(now, startsAt, { waitlistConfirmHours: confirmHours });
  await transaction.signUp.updateMany({ where: { sessionId }, data: { remindedAt: null } });
  await transaction.signUp.updateMany({
    where: { sessionId, state: "confirmed", confirmBy: { gte: oldestOpenDeadline(now) } },
    data: { confirmBy: until, promotedAt: now },
  });
}

/** Gives everybody who signed up the way that the changed session has for them. */
async function moveToWays(
  transaction: Transaction,
  before: { id: string; format: SessionFormat },
  after: SessionInput,
): Promise<void> {
  for (const way of [...WAYS, null]) {
    const to = wayAfterChange(before, after, way);
    if (to === way) continue;
    await transaction.signUp.updateMany({
      where: { sessionId: before.id, way },
      data: { way: to },
    });
  }
}

/** What the rules say of the new form of the session: seats for whoever is confirmed, and publishable when published. */
async function refusalOf(
  transaction: Transaction,
  before: { id: string; format: SessionFormat; published: boolean },
  input: SessionInput,
  now: Date,
): Promise<Record<string, string> | null> {
  const { confirmed } = await signUpCounts(transaction, before.id);
  const moved = confirmed.map((group) => ({
    ...group,
    way: wayAfterChange(before, input, group.way),
  }));
  const places = placesVerdict(input, moved);
  if (!places.ok) {
    const { field, error } = placesError(places);
    return { [field]: error };
  }
  if (!before.published) return null;
  const verdict = publishVerdict(input, now);
  return verdict.ok ? null : publishErrors(verdict.missing);
}

/**
 * Changes a session. A published one keeps its address and its UID; what registrants must know raises the SEQUENCE and is
 * told to everybody who is signed up, and room that came free goes to those in line.
 * @param version of the session the form was shown with; another one means somebody else changed it meanwhile
 */
export async function editSession(
  grant: Authorized<"session.write">,
  { id, version, input }: { id: string; version: number; input: SessionInput },
  now: Date,
): Promise<EditSessionOutcome> {
  return inTransaction(async (transaction) => {
    const before = await transaction.session.findUnique({
      where: { id },
      select: {
        ...mailColumns,
        roundId: true,
        activityId: true,
        version: true,
        onlineCapacity: true,
      },
    });
    if (!before || !stillAllows(grant, { roundId: before.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const words = sessionEnumColumns.parse(before);
    const state = sessionStateAt({ state: words.state, endsAt: before.endsAt }, now);
    if (state !== "draft" && state !== "published") return { ok: false, code: "closed" };
    if (before.version !== version) return { ok: false, code: "conflict" };
    const published = state === "published";
    const { format } = words;
    const errors = await refusalOf(transaction, { id, format, published }, input, now);
    if (errors) return { ok: false, code: "invalid", errors };
    // What lay outside before may stay: a typing error in it can be mended.
    const isMoved =
      input.startsAt.getTime() !== before.startsAt.getTime() ||
      input.endsAt.getTime() !== before.endsAt.getTime();
    const limit = isMoved ? await roundLimitOf(transaction, before.roundId, input) : null;
    if (limit) return { ok: false, code: "outside_round", limit };
    const columns = await inputColumns(transaction, input);
    if (!columns.ok) return { ok: false, code: "invalid", errors: columns.errors };
    const notice = noticeOfChange({ ...before, format: words.format }, input);
    const told = published ? notice.changed : [];
    await transaction.session.update({
      where: { id },
      data: {
        ...columns.columns,
        version: version + 1,
        ...(published && notice.sequence > before.sequence
          ? { sequence: notice.sequence, changedAt: now }
          : {}),
        reservations: { deleteMany: {}, create: reservationRows(input.reserved) },
      },
    });
    const { title, titleEn } = input;
    await changeActivity(transaction, before.activityId, { title, titleEn });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.changed",
        subjectKind: "session",
        subjectId: id,
        details: { told: told.join(" ") },
      },
      now,
    );
    if (told.includes("startsAt")) await beginTermsAnew(transaction, id, now);
    // One message says everything: what changed, and that there is a seat to confirm.
    await moveToWays(transaction, { id, format }, input);
    for (const way of published ? waysOf(input) : []) {
      await promoteFromWaitlist(transaction, id, { way, seats: "all" }, now, told.length === 0);
    }
    if (told.length > 0) await notifyRegistrants(transaction, id, told, now);
    return { ok: true, told };
  });
}
