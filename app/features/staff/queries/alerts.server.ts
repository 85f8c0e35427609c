/** What a message about new work is about, and whether it still holds when it leaves. */
import { z } from "zod";
import type { CheckMessage, MessageChecks } from "~/features/notices/contracts";
import type { NoticeKind } from "~/features/staff/domain/staff-notices";
import type { WorkKind } from "~/features/staff/domain/staff-work";
import { WORK_ALERTS, workAlertMail } from "~/features/staff/mail";
import type { NoticeLinks, WorkAlert } from "~/features/staff/mail";
import { listeners } from "~/features/staff/queries/listeners.server";
import { workSource } from "~/features/staff/queries/work.server";
import { localPath } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { publicUrl } from "~/platform/env.server";

/** What a message tells of: the work, the switch it is heard by, and whether one person was asked by name. */
type Alerted = { work: WorkKind; notice: NoticeKind; byName: boolean };

/** What each message tells of. */
export const ALERTED: Readonly<Record<WorkAlert, Alerted>> = {
  appeal: { work: "cases", notice: "appeal", byName: false },
  assigned: { work: "cases", notice: "assigned", byName: true },
  assignedHeld: { work: "heldCases", notice: "assigned", byName: true },
  toAnswer: { work: "replies", notice: "toAnswer", byName: false },
  advice: { work: "adviceReactions", notice: "advice", byName: false },
};

const alertSchema = z.object({ staffId: z.string(), ids: z.array(z.string()) });
type Alert = z.infer<typeof alertSchema>;

/** Whom a message is for and of which work it tells, as it stands with it. */
export function writeAlert(alert: Alert): string {
  return JSON.stringify(alert);
}

/** Reads what `writeAlert` wrote. */
export function readAlert(about: string): Alert {
  return alertSchema.parse(JSON.parse(about));
}

/** Where somebody of the staff chooses which messages they get. */
export function noticeChoice(language: Language): string {
  return `${publicUrl()}${localPath(language, "/werkplek/mijn-account")}#berichten`;
}

/** The desk where work is done. */
export function deskOf(kind: WorkKind, language: Language): string {
  return `${publicUrl()}${localPath(language, workSource(kind).path)}`;
}

/** The links of a message about work. */
export function alertLinks(kind: WorkKind, language: Language): NoticeLinks {
  return { desk: deskOf(kind, language), choice: noticeChoice(language) };
}

/** A message of new work tells how much of it is open when it leaves; nothing when all was done, or nobody wants to hear. */
function checkFor(alert: WorkAlert): CheckMessage {
  return async (connection, { about }) => {
    const { staffId, ids } = readAlert(about);
    const { work: kind, notice, byName } = ALERTED[alert];
    const [listener] = await listeners(connection, notice, { id: staffId });
    const asked = byName ? staffId : null;
    const count = (await workSource(kind).openAmong?.(connection, ids, asked)) ?? 0;
    if (listener === undefined || count === 0) return false;
    const { language } = listener;
    return workAlertMail(language, { alert, count }, alertLinks(kind, language));
  };
}

/** Messages about new work, checked when they leave. */
export const alertChecks: MessageChecks = Object.fromEntries(
  WORK_ALERTS.map((alert) => [`staff.${alert}`, checkFor(alert)]),
);
