import type { MonthDay } from "~/features/calendar/domain/month-grid";
import type { CalendarEntry, SessionMonth } from "~/features/sessions/queries/list.server";
import { filterQuery } from "~/features/sessions/schema/list-filter";
import type { SessionFilter } from "~/features/sessions/schema/list-filter";
import { usePath, useT } from "~/i18n/context";
import { formatMonth, formatTime, formatWeekdayName, formatWeekday } from "~/i18n/format";
import { languageMark } from "~/i18n/language";
import { Heading } from "~/ui/heading";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { VisuallyHidden } from "~/ui/visually-hidden";

interface DayProps {
  day: MonthDay;
  today: boolean;
  entries: readonly CalendarEntry[];
}

/** One day: on a wide screen a cell of the month, on a phone a line, and then only days with something. */
function Day({ day, today, entries }: DayProps) {
  const t = useT();
  const path = usePath();
  const kind = [
    entries.length === 0 ? "month__day--empty" : "",
    day.inMonth ? "" : "month__day--outside",
    today ? "month__day--today" : "",
  ].join(" ");
  return (
    <td className={`month__day ${kind}`}>
      <time className="month__date" dateTime={day.date}>
        <span className="month__number" aria-hidden="true">
          {day.dayOfMonth}
        </span>
        <span className="month__full">{formatWeekday(t.language, day.date)}</span>
        {today ? <VisuallyHidden> ({t("sessions.today")})</VisuallyHidden> : null}
      </time>
      {entries.length > 0 ? (
        <ul className="plain-list month__entries" role="list">
          {entries.map((entry) => (
            <li key={entry.slug}>
              <a className="month__entry" href={path(`/bijeenkomsten/${entry.slug}`)}>
                <span className="month__time">{formatTime(t.language, entry.startsAt)}</span>{" "}
                {entry.state === "cancelled" ? (
                  <>
                    <s>{entry.title.text}</s> ({t("sessions.state_cancelled")})
                  </>
                ) : (
                  <span {...languageMark(entry.title.language, t.language)}>
                    {entry.title.text}
                  </span>
                )}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </td>
  );
}

/** A month of sessions: a table by week, and on a phone a list of the days that have something. */
export function SessionMonthView({
  month,
  filter,
}: {
  month: SessionMonth;
  filter: SessionFilter;
}) {
  const t = useT();
  const path = usePath();
  const { grid, days, today } = month;
  const name = formatMonth(t.language, grid.month);
  const href = (other: string) => path(`/bijeenkomsten${filterQuery(filter, { month: other })}`);
  const weekdays = grid.weeks[0]?.days ?? [];
  return (
    <div className="stack">
      <div className="month__head">
        <Heading level={2}>{name}</Heading>
        <nav className="cluster" aria-label={name}>
          <TextLink href={href(grid.previous)}>{t("sessions.previousMonth")}</TextLink>
          <TextLink href={href(grid.next)}>{t("sessions.nextMonth")}</TextLink>
        </nav>
      </div>
      {month.total === 0 ? <Text quiet>{t("sessions.noneMonth")}</Text> : null}
      <table className="month">
        <caption className="visually-hidden">{t("sessions.monthCaption", { month: name })}</caption>
        <thead>
          <tr>
            {weekdays.map(({ date }) => (
              <th key={date} scope="col">
                {formatWeekdayName(t.language, date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.weeks.map((week) => (
            <tr key={week.weekNumber}>
              {week.days.map((day) => (
                <Day
                  key={day.date}
                  day={day}
                  today={day.date === today}
                  entries={days[day.date] ?? []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
