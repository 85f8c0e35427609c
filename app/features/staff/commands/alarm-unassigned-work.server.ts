import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { countedByKind } from "~/features/staff/domain/staff-work";
import type { OpenWork, WorkKind } from "~/features/staff/domain/staff-work";
import { unassignedWorkMail } from "~/features/staff/mail";
import { unassignedWork } from "~/features/staff/queries/work.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { sha256 } from "~/platform/secret.server";

/** What names the work of one kind: it is told once, however long it waits, and again when it is other work. */
function keyOf(kind: WorkKind, work: readonly OpenWork[]): string {
  const places = work.filter((one) => one.kind === kind);
  const names = places.map(({ roundId, bodyId, since }) => [roundId, bodyId, since].join(":"));
  return `work-for-nobody:${kind}:${sha256(names.sort().join(","))}`;
}

/**
 * Tells the administrators of work that nobody may do: how much of what, and nothing that anybody wrote. Each administrator
 * hears of the same work once. A step of the hourly job, and of a command that makes such work and does not wait for it.
 * @returns how much of it there is
 */
export async function tellOfUnassignedWork(transaction: Transaction, now: Date): Promise<number> {
  const work = await unassignedWork(transaction, now);
  if (work.length === 0) return 0;
  const administrators = await transaction.staffAccount.findMany({
    where: { role: "administrator", active: true },
    select: { id: true, email: true },
  });
  for (const { id, email } of administrators) {
    for (const counted of countedByKind(work)) {
      const mail = unassignedWorkMail("nl", counted, `${publicUrl()}/werkplek/accounts`);
      const dedupeKey = `${keyOf(counted.kind, work)}:${id}`;
      await queueMail(
        transaction,
        { ...mail, to: { staffId: id }, recipient: email, dedupeKey },
        now,
      );
    }
  }
  return work.length;
}

/** Tells of it every hour, whatever made it so. */
export async function alarmUnassignedWork(now: Date): Promise<number> {
  return inTransaction((transaction) => tellOfUnassignedWork(transaction, now));
}
