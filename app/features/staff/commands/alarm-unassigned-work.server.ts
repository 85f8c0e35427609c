import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { countedByKind } from "~/features/staff/domain/staff-work";
import type { OpenWork, WorkKind } from "~/features/staff/domain/staff-work";
import { unassignedWorkMail } from "~/features/staff/mail";
import { listeners } from "~/features/staff/queries/listeners.server";
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
 * The beginning of the key under which work of this kind that nobody may do now is told: a command that tells administrators
 * of it at once uses it too, so that the hourly alarm does not tell the same again.
 */
export async function unassignedWorkKey(
  transaction: Transaction,
  kind: WorkKind,
  now: Date,
): Promise<string> {
  return keyOf(kind, await unassignedWork(transaction, now));
}

/**
 * Tells the administrators of work that nobody may do: how much of what, and nothing that anybody wrote. Each administrator
 * hears of the same work once.
 * @returns how much of it there is
 */
export async function alarmUnassignedWork(now: Date): Promise<number> {
  return inTransaction(async (transaction) => {
    const work = await unassignedWork(transaction, now);
    if (work.length === 0) return 0;
    const role = { role: "administrator" };
    for (const { id, email, language } of await listeners(transaction, "workForNobody", role)) {
      for (const counted of countedByKind(work)) {
        const mail = unassignedWorkMail(language, counted, `${publicUrl()}/werkplek/accounts`);
        const dedupeKey = `${keyOf(counted.kind, work)}:${id}`;
        await queueMail(
          transaction,
          { ...mail, to: { staffId: id }, recipient: email, dedupeKey },
          now,
        );
      }
    }
    return work.length;
  });
}
