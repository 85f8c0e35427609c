/**
 * What a feature offers to the calendar of staff: days on which something begins or ends. Each feature exports its source from
 * `staff-dates.server.ts`; `app/staff-dates.server.ts` collects them. What of somebody's work is due comes from `staff-work.ts`.
 */
import type { Language } from "~/i18n/language";
import type { Connection } from "~/platform/db.server";
import type { DatedRound, DateKind } from "./domain/staff-dates";

/** One moment in the calendar. */
export type StaffDate = DatedRound & {
  kind: DateKind;
  id: string;
  /** The name of the round, survey or session, which staff chose. */
  title: string;
  startsAt: Date;
  /** Null for a moment without a length. */
  endsAt: Date | null;
  /** Where everybody reads of it; null while nobody can. */
  path: string | null;
};

export type Period = { from: Date; until: Date };

/** Gives the moments in a period; the calendar leaves out those of rounds that are not for whoever looks. */
export type StaffDateSource = (
  client: Connection,
  period: Period,
  language: Language,
) => Promise<StaffDate[]>;
