/** The filters of the list and the calendar, as they stand in the address. */
import { z } from "zod";
import { parseMonth } from "~/features/calendar/domain/month-grid";
import { ROLES } from "~/features/participation/domain/roles";
import { SESSION_FORMATS, WAYS } from "../domain/ways";
import type { SeatWay } from "../domain/ways";

const MAX_PAGE = 10_000;

/** A wrong value in an address is no reason for an error page: it then filters nothing. */
const filterSchema = z.object({
  municipality: z.string().max(80).catch(""),
  format: z.enum(SESSION_FORMATS).or(z.literal("")).catch(""),
  role: z.enum(ROLES).or(z.literal("")).catch(""),
  when: z.enum(["coming", "past"]).catch("coming"),
  view: z.enum(["list", "month"]).catch("list"),
  month: z
    .string()
    .refine((text) => parseMonth(text).ok)
    .or(z.literal(""))
    .catch(""),
  page: z.coerce.number().int().min(1).max(MAX_PAGE).catch(1),
});

const wayFilterSchema = z.enum(WAYS).nullable().catch(null);

export type SessionFilter = z.infer<typeof filterSchema>;

/** Reads the filter out of an address. */
export function readFilter(url: string): SessionFilter {
  return filterSchema.parse(Object.fromEntries(new URL(url).searchParams));
}

/** The way in which somebody comes, where an address says it. */
export function readWay(url: string): SeatWay {
  return wayFilterSchema.parse(new URL(url).searchParams.get("manier"));
}

/** The query string of a filter with some of it changed; what is at its usual value is left out. */
export function filterQuery(filter: SessionFilter, change: Partial<SessionFilter> = {}): string {
  const usual: Record<string, string> = { when: "coming", view: "list", page: "1" };
  const entries = Object.entries({ ...filter, page: 1, ...change })
    .map(([name, value]): [string, string] => [name, String(value)])
    .filter(([name, value]) => value !== (usual[name] ?? ""));
  const query = new URLSearchParams(entries).toString();
  return query === "" ? "" : `?${query}`;
}
