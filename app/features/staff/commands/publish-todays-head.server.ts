import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { publishAuditHead } from "~/platform/audit-head.server";

/** Publishes the end of the audit log for the day it is in Amsterdam; the first of a day counts. */
export async function publishTodaysHead(now: Date): Promise<void> {
  await publishAuditHead(amsterdamDate(now), now);
}
