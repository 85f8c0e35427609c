import type { Role } from "~/features/participation/domain/roles";
import { switchWayVerdict } from "~/features/sessions/domain/switch-way";
import type { Way } from "~/features/sessions/domain/ways";
import { auditActorOf } from "~/platform/audit.server";
import type { AuditActor } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { mailColumns } from "../queries/registrants.server";
import { placesIn } from "../queries/summary.server";
import { signUpCounts } from "../queries/waitlist.server";
import { roleSchema, seatWaySchema, sessionEnumColumns, signUpStateSchema } from "../schema";
import { findOwnSignUp } from "./cancel-sign-up.server";
import type { OwnSignUpKey } from "./cancel-sign-up.server";
import { promoteFromWaitlist } from "./promote-from-waitlist.server";
import { tellSeat } from "./seat-by-staff.server";

export type SwitchWayOutcome = { ok: true } | { ok: false; code: "not_found" | "gone" | "full" };

const columns = {
  ...mailColumns,
  roundId: true,
  capacity: true,
  onlineCapacity: true,
  reservations: { select: { role: true, seats: true } },
} as const;

function read(transaction: Transaction, id: string) {
  return transaction.signUp.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      sessionId: true,
      role: true,
      way: true,
      state: true,
      session: { select: columns },
    },
  });
}

type Row = Awaited<ReturnType<typeof read>>;

/** Gives a place of the other way, and the one that comes free to the next in line for it. */
async function change(
  transaction: Transaction,
  row: Row,
  { to, actor }: { to: Way; actor: AuditActor },
  now: Date,
): Promise<SwitchWayOutcome> {
  const { session, sessionId } = row;
  const counts = await signUpCounts(transaction, sessionId);
  const way = seatWaySchema.parse(row.way);
  const role: Role = roleSchema.parse(row.role);
  const verdict = switchWayVerdict(
    { state: signUpStateSchema.parse(row.state), role, way },
    to,
    {
      ...placesIn(session),
      state: sessionEnumColumns.parse(session).state,
      startsAt: session.startsAt,
    },
    counts,
    now,
  );
  if (!verdict.ok) {
    // Pressed twice they come that way already.
    if (verdict.code === "same_way") return { ok: true };
    return { ok: false, code: verdict.code === "full" ? "full" : "gone" };
  }
  await transaction.signUp.update({
    where: { id: row.id },
    data: {
      way: to,
      state: verdict.outcome,
      // Whoever chooses a place says with it that they come.
      confirmBy: null,
      ...(verdict.outcome === "waitlisted" ? { position: counts.lastPosition + 1 } : {}),
    },
  });
  await emit(
    transaction,
    {
      actor,
      type: "signUp.waySwitched",
      subjectKind: "signUp",
      subjectId: row.id,
      details: { way: to },
    },
    now,
  );
  if (verdict.freesSeat) {
    await promoteFromWaitlist(transaction, sessionId, { way, seats: "one" }, now);
  }
  if (verdict.outcome === "confirmed") {
    await tellSeat(transaction, { sessionId, signUpId: row.id }, session, now);
  }
  return { ok: true };
}

/** Lets somebody come to the room instead of online, or the other way around, by their own sign-up. */
export async function switchWay(
  grant: Authorized<"session.signUp">,
  key: OwnSignUpKey,
  to: Way,
  now: Date,
): Promise<SwitchWayOutcome> {
  return inTransaction(async (transaction): Promise<SwitchWayOutcome> => {
    const own = await findOwnSignUp(transaction, grant, key);
    if (!own) return { ok: false, code: "not_found" };
    const row = await read(transaction, own.id);
    return change(transaction, row, { to, actor: { kind: "participant" } }, now);
  });
}

/** The same for somebody who telephones. Staff let nobody in beyond the places of a way. */
export async function switchWayFor(
  grant: Authorized<"session.attendance">,
  { sessionId, signUpId, to }: { sessionId: string; signUpId: string; to: Way },
  now: Date,
): Promise<SwitchWayOutcome> {
  return inTransaction(async (transaction): Promise<SwitchWayOutcome> => {
    const found = await transaction.signUp.count({ where: { id: signUpId, sessionId } });
    if (found === 0) return { ok: false, code: "not_found" };
    const row = await read(transaction, signUpId);
    if (!stillAllows(grant, { roundId: row.session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    return change(transaction, row, { to, actor: auditActorOf(grant.actor) }, now);
  });
}
