import type { HelpLine } from "~/features/region/queries/help-lines.server";
import { useT } from "~/i18n/context";
import { formatWeekday } from "~/i18n/format";
import type { Translate } from "~/i18n/t";
import { Icon } from "~/ui/icon";

const ALL_DAYS = 7;

function hoursOf(t: Translate, hours: NonNullable<HelpLine["hours"]>): string {
  if (hours === "always") return t("information.hoursAlways");
  return hours
    .map(({ days, from, until }) => {
      if (days.length === ALL_DAYS) return t("information.hoursDaily", { from, until });
      const names = days.map((day) => t(`information.weekday_${day}`)).join(", ");
      return t("information.hoursOn", { days: names, from, until });
    })
    .join(" ");
}

function statusOf(t: Translate, opening: HelpLine["opening"]): string | null {
  if (opening === null) return null;
  if (opening.kind === "closed") {
    return t("information.closedUntil", {
      day: formatWeekday(t.language, opening.day),
      time: opening.time,
    });
  }
  return opening.kind === "open"
    ? t("information.openUntil", { time: opening.until })
    : t("information.openNow");
}

/** When somebody answers a help line, and whether that is now. Paper keeps the hours alone. */
export function HelpLineHours({ line: { hours, opening } }: { line: HelpLine }) {
  const t = useT();
  if (hours === null) return null;
  return (
    <p className="help-hours small">
      <Icon name="clock" size="small" />
      <span>
        <strong className="help-hours__now">{statusOf(t, opening)}</strong> {hoursOf(t, hours)}
      </span>
    </p>
  );
}
