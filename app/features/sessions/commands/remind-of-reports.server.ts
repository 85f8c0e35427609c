import { reportStatus } from "~/features/sessions/domain/report";
import { reportReminder } from "~/features/sessions/domain/report-reminder";
import type { ReportReminder } from "~/features/sessions/domain/report-reminder";
import { listeners } from "~/features/staff/queries/listeners.server";
import type { Listener } from "~/features/staff/queries/listeners.server";
import { regionSettings } from "~/features/region/queries.server";
import { localPath } from "~/i18n/language";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { allRows } from "~/platform/portions.server";
import { reportReminderMail } from "../mail";
import { sessionEnumColumns } from "../schema";

const columns = {
  id: true,
  title: true,
  state: true,
  format: true,
  endsAt: true,
  hostBodyId: true,
  round: {
    select: { moderators: { select: { staffId: true } } },
  },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>;

function readRow(transaction: Transaction, id: string) {
  return transaction.session.findUnique({ where: { id }, select: columns });
}

/** Who is reminded: first whoever writes the report, then whoever answers for it. */
async function recipients(
  transaction: Transaction,
  row: Row,
  { to, late }: Pick<ReportReminder, "to" | "late">,
): Promise<Listener[]> {
  const moderators = { id: { in: row.round.moderators.map(({ staffId }) => staffId) } };
  const owners = [
    { role: "administrator" },
    ...(row.hostBodyId ? [{ role: "responder", bodyId: row.hostBodyId }] : []),
  ];
  return listeners(transaction, late ? "overdue" : "dueSoon", {
    OR: [moderators, ...(to === "moderator" ? [] : owners)],
  });
}

async function remindOf(sessionId: string, now: Date): Promise<void> {
  await inTransaction(async (transaction) => {
    const row = await readRow(transaction, sessionId);
    if (!row) return;
    const { terms } = await regionSettings(transaction);
    const { state } = sessionEnumColumns.parse(row);
    const status = reportStatus({ state, endsAt: row.endsAt }, terms, now);
    const reminder = reportReminder(status, now);
    if (!reminder) return;
    const path = `/werkplek/bijeenkomsten/${sessionId}/verslag`;
    const told = await recipients(transaction, row, reminder);
    for (const { id: staffId, email: recipient, language } of told) {
      const mail = reportReminderMail(language, {
        title: row.title,
        dueAt: reminder.dueAt,
        late: reminder.late,
        toOwner: reminder.to === "owner",
        url: `${publicUrl()}${localPath(language, path)}`,
      });
      await queueMail(
        transaction,
        {
          kind: "session.report",
          to: { staffId },
          recipient,
          language,
          about: sessionId,
          ...mail,
          dedupeKey: `session.report:${sessionId}:${reminder.step}:${staffId}`,
        },
        now,
      );
    }
  });
}

/** Reminds of every report that is nearly due or late: the moderators first, the owner when it stays away. */
export async function remindOfReports(now: Date): Promise<void> {
  const client = await database();
  const owing = await allRows(({ skip, take }) =>
    client.session.findMany({
      where: { state: { in: ["published", "ended"] }, endsAt: { lte: now } },
      select: { id: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  for (const { id } of owing) await remindOf(id, now);
}
