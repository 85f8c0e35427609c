import { formatDate, formatDateTime, formatTime } from "~/i18n/format";
import type { Translate } from "~/i18n/t";

const LAST_MINUTE = "23:59";

/** The last day, with the time when the survey closes before the day is over. */
function endOf(t: Translate, moment: Date): string {
  return formatTime("nl", moment) === LAST_MINUTE
    ? formatDate(t.language, moment)
    : formatDateTime(t.language, moment);
}

/** Until when a survey is open; of an extended one also what the first end was, so that everyone sees that it moved. */
export function openUntil(t: Translate, closesAt: Date, firstClosesAt: Date | null): string {
  const date = endOf(t, closesAt);
  return firstClosesAt === null
    ? t("surveys.openUntil", { date })
    : t("surveys.openUntilExtended", { date, first: endOf(t, firstClosesAt) });
}
