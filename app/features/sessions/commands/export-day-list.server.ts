import type { Language } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import { csvText } from "~/platform/csv-format.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";
import { dayListWords } from "../mail";
import { dayList } from "../queries/desk.server";

/**
 * The list of the day as a file for the host: number, what to be called, room or online, and what is needed. No address, role
 * or code, which nobody needs at the entrance. That somebody took it stands in the log.
 */
export async function exportDayList(
  grant: Authorized<"session.attendance">,
  id: string,
  language: Language,
  now: Date,
): Promise<{ name: string; body: string } | null> {
  const day = await dayList(grant, id, language, now);
  if (!day) return null;
  const words = dayListWords(language);
  const rows = [...day.registrants, ...day.waiting].map((registrant) => [
    registrant.number,
    registrant.nickname ?? words.noName,
    registrant.way === null ? "" : words.ways[registrant.way],
    registrant.state === "waitlisted" ? words.waiting : words.seat,
    registrant.needs ?? "",
    registrant.companion ? words.companion : "",
  ]);
  await inTransaction((transaction) =>
    emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "session.listExported",
        subjectKind: "session",
        subjectId: id,
        details: { people: rows.length },
      },
      now,
    ),
  );
  return { name: words.file, body: csvText([words.columns, ...rows, [words.remove]]) };
}
