/** What the reads of the public API share: texts in both languages, moments in UTC, and paging. */
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";

export type Page = { page: number; pageSize: number };
export type Paged = { items: unknown[]; total: number };

/** A text in both languages, as the API gives it. */
export function apiText(nl: string, en: string | null) {
  return { nl, en };
}

/** The same for a text that may be missing. */
export function optionalApiText(nl: string | null, en: string | null) {
  return nl === null ? null : { nl, en };
}

/** A moment as ISO 8601 in UTC. */
export function iso(moment: Date | null): string | null {
  return moment?.toISOString() ?? null;
}

/** The day of something that people gave: its hour and minute could tell who gave it, and go to nobody. */
export function dayGiven(moment: Date | null): string | null {
  return moment && amsterdamDate(moment);
}

/** The part of a list that a page is. */
export function skipped({ page, pageSize }: Page): { skip: number; take: number } {
  return { skip: (page - 1) * pageSize, take: pageSize };
}
