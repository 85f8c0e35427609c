import { leftBehindBy } from "~/features/staff/queries/work.server";
import type { WorkCount } from "~/features/staff/queries/work.server";
import type { HandOverInput } from "~/features/staff/schema";
import type { Transaction } from "~/platform/db.server";
import type { StaffMember } from "~/policy/can";

export type HandOverRefusal =
  | { ok: false; code: "unknown_choice"; what: "handOverTo" }
  | { ok: false; code: "work_left"; left: WorkCount[] };

async function receiverOf(transaction: Transaction, leaver: string, to: string) {
  const row = await transaction.staffAccount.findFirst({
    where: {
      ...{ id: to, role: "moderator", active: true, passwordHash: { not: "" } },
      NOT: { id: leaver },
    },
    select: { id: true, rounds: { select: { roundId: true } } },
  });
  return row && { id: row.id, roundIds: row.rounds.map(({ roundId }) => roundId) };
}

/**
 * Hands the rounds that an account loses to a colleague, and refuses when work is left to nobody without somebody saying so.
 * A step of the command that changes the account, before it is changed.
 * @param after the account once it is changed; null when it is switched off
 */
export async function handOverWork(
  transaction: Transaction,
  id: string,
  after: StaffMember | null,
  { handOverTo, forNobody }: HandOverInput,
  now: Date,
): Promise<HandOverRefusal | null> {
  const held = await transaction.roundModerator.findMany({
    where: { staffId: id },
    select: { roundId: true },
  });
  const lost = held.flatMap(({ roundId }) =>
    after?.roundIds.includes(roundId) === true ? [] : [roundId],
  );
  const changes = new Map<string, StaffMember | null>([[id, after]]);
  const receiver = handOverTo === null ? null : await receiverOf(transaction, id, handOverTo);
  if (handOverTo !== null && receiver === null) {
    return { ok: false, code: "unknown_choice", what: "handOverTo" };
  }
  const missing = receiver === null ? [] : lost.filter((it) => !receiver.roundIds.includes(it));
  if (receiver !== null) {
    const roundIds = [...receiver.roundIds, ...missing];
    const { id: staffId } = receiver;
    changes.set(staffId, { role: "moderator", bodyId: null, staffId, roundIds });
  }
  const left = forNobody ? [] : await leftBehindBy(transaction, changes, now);
  if (left.length > 0) return { ok: false, code: "work_left", left };
  if (receiver !== null) {
    await transaction.roundModerator.deleteMany({
      where: { staffId: id, roundId: { in: lost } },
    });
    await transaction.roundModerator.createMany({
      data: missing.map((roundId) => ({ roundId, staffId: receiver.id })),
    });
  }
  return null;
}
