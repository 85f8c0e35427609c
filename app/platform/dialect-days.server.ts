/**
 * Days in Amsterdam within a statement, on both databases. PostgreSQL knows the clock of Amsterdam; SQLite is given the
 * summer times, as a table `summer` of which `"from"` and `"until"` are moments.
 */
import { isPostgres } from "./dialect.server";
import { Prisma } from "./generated/client";

type Sql = Prisma.Sql;
const { sql } = Prisma;

/** The calendar date of a moment. */
export function dayOf(moment: Sql): Sql {
  if (isPostgres()) return sql`to_char(${moment} AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD')`;
  return sql`date(${moment}, CASE WHEN EXISTS (SELECT 1 FROM summer WHERE ${moment} >= "from" AND ${moment} < "until")
    THEN '+2 hours' ELSE '+1 hours' END)`;
}

/** The date so many days after another one. */
export function daysAfter(day: Sql, days: number): Sql {
  if (isPostgres()) return sql`to_char((${day})::date + ${days}::int, 'YYYY-MM-DD')`;
  return sql`date(${day}, ${`+${days} days`})`;
}

/** The last second of a date, as the database stores moments. */
export function endOfDay(day: Sql): Sql {
  if (isPostgres()) {
    return sql`((${day} || ' 23:59:59')::timestamp AT TIME ZONE 'Europe/Amsterdam')`;
  }
  return sql`strftime('%Y-%m-%dT%H:%M:%S.000+00:00', ${day} || ' 23:59:59', CASE WHEN EXISTS (
    SELECT 1 FROM summer WHERE ${day} >= date("from") AND ${day} < date("until")) THEN '-2 hours' ELSE '-1 hours' END)`;
}

/** The first second of a date; on the day itself the clock has not changed yet. */
export function startOfDay(day: Sql): Sql {
  if (isPostgres()) {
    return sql`((${day} || ' 00:00:00')::timestamp AT TIME ZONE 'Europe/Amsterdam')`;
  }
  return sql`strftime('%Y-%m-%dT%H:%M:%S.000+00:00', ${day} || ' 00:00:00', CASE WHEN EXISTS (
    SELECT 1 FROM summer WHERE ${day} > date("from") AND ${day} <= date("until")) THEN '-2 hours' ELSE '-1 hours' END)`;
}

/** A moment without what is less than a second. */
export function secondOf(moment: Sql): Sql {
  return isPostgres() ? sql`date_trunc('second', ${moment})` : sql`substr(${moment}, 1, 19)`;
}
