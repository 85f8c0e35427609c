import {
  addToDate,
  amsterdamDate,
  daysBetween,
  endOfDay,
  parseWallTime,
} from "~/features/calendar/domain/amsterdam-time";

/** Days of the example count from the day of loading, so that the site always looks alive. */
export interface Moments {
  now: Date;
  /** The calendar date so many days from today; negative is past. */
  date: (days: number) => string;
  /** The moment at this wall time ("HH:MM") so many days from today. */
  at: (days: number, time: string) => Date;
  /** The last second of the day so many days from today. */
  endOf: (days: number) => Date;
  /** Days from today to the first given weekday (1 is Monday) that is at least `days` away. */
  weekday: (days: number, weekday: number) => number;
}

/** A Monday, to count weekdays from. */
const MONDAY = "2024-01-01";

/** The example asks for the same days thousands of times, and computing with the calendar is slow. */
function remembered<Value>(work: (days: number, time: string) => Value) {
  const known = new Map<string, Value>();
  return (days: number, time = ""): Value => {
    const key = `${days} ${time}`;
    const value = known.get(key) ?? work(days, time);
    known.set(key, value);
    return value;
  };
}

export function momentsAround(now: Date): Moments {
  const today = amsterdamDate(now);
  const date = remembered((days) => addToDate(today, { days }));
  const at = remembered((days, time) => {
    const wall = parseWallTime({ date: date(days), time, repeatedHour: "earlier" });
    if (!wall.ok) throw new RangeError(`no such moment: ${date(days)} ${time}`);
    return wall.instant;
  });
  return {
    now,
    date,
    at,
    endOf: (days) => endOfDay(date(days)),
    weekday: (days, weekday) => {
      const current = (((daysBetween(MONDAY, date(days)) % 7) + 7) % 7) + 1;
      return days + ((weekday - current + 7) % 7);
    },
  };
}
