/**
 * Rule: a date answer is a day of the calendar (yyyy-mm-dd), without time or zone, so it can be
 * compared as text and never shifts a day.
 * Source: design, surveys (question type date; exports without times finer than the day).
 */

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DUTCH_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const MILLISECONDS_PER_DAY = 86_400_000;

/** Reads yyyy-mm-dd or dd-mm-yyyy; undefined when that is not a day that exists. */
export function readDay(text: string): string | undefined {
  const iso = ISO_DAY.exec(text);
  if (iso !== null) return existingDay(iso[1], iso[2], iso[3]);
  const dutch = DUTCH_DAY.exec(text);
  return dutch === null ? undefined : existingDay(dutch[3], dutch[2], dutch[1]);
}

function existingDay(year = "", month = "", day = ""): string | undefined {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  return instant.toISOString().slice(0, 10) === text ? text : undefined;
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: string, count: number): string {
  const instant = new Date(`${day}T00:00:00Z`).getTime() + count * MILLISECONDS_PER_DAY;
  return new Date(instant).toISOString().slice(0, 10);
}
