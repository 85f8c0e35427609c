import { randomUUID } from "node:crypto";
import { addToDate, daysBetween } from "~/features/calendar/domain/amsterdam-time";
import { seriesDates } from "~/features/sessions/domain/series";
import type { SeriesRhythm } from "~/features/sessions/domain/series";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import type { RoundLimit } from "../queries/round-term.server";
import { sessionForm } from "../queries/session-form.server";
import type { SessionValues } from "../queries/session-form.server";
import { readSessionForm } from "../schema/session-form";
import type { SessionInput } from "../schema/session-form";
import { writeDraft } from "./create-session.server";

export type RepeatOutcome =
  | { ok: true; ids: string[] }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "outside_round"; limit: RoundLimit }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

/** Undoes a series of which one session could not be made: all of it is made, or nothing. */
class NotRepeated extends Error {
  constructor(readonly outcome: Exclude<RepeatOutcome, { ok: true }>) {
    super(outcome.code);
  }
}

const DATES = ["endDate", "signUpClosesDate", "speakersDate"] as const;

/** The form of the example on another day: same times on the clock, deadlines as many days ahead as before. */
function onDay(values: SessionValues, date: string): SessionValues {
  const from = values["date"]?.[0] ?? date;
  const days = daysBetween(from, date);
  const moved: SessionValues = {};
  for (const field of DATES) {
    const day = values[field]?.[0];
    if (day) moved[field] = [addToDate(day, { days })];
  }
  const { startRepeatedHour: _start, endRepeatedHour: _end, ...plain } = values;
  return { ...plain, date: [date], ...moved };
}

function readAll(values: SessionValues, dates: readonly string[]): SessionInput[] {
  return dates.map((date) => {
    const read = readSessionForm(onDay(values, date));
    if (!read.ok) {
      const [error = "errors.notADate"] = Object.values(read.errors);
      throw new NotRepeated({ ok: false, code: "invalid", errors: { date: error } });
    }
    return read.value;
  });
}

/**
 * Makes drafts after the example of a session: one copy on another day, or a series with a rhythm. A day on which the
 * time does not exist refuses the whole series and says why, so that nobody finds a gap later.
 */
export async function repeatSession(
  grant: Authorized<"session.write">,
  request: { id: string; first: string; rhythm: SeriesRhythm; count: number },
  now: Date,
): Promise<RepeatOutcome> {
  const form = await sessionForm(grant, request.id, now);
  if (!form) return { ok: false, code: "not_found" };
  const series = seriesDates(request.first, request.rhythm, request.count);
  if (!series.ok) {
    return { ok: false, code: "invalid", errors: { count: "sessionDesk.countOutOfRange" } };
  }
  const seriesId = series.dates.length > 1 ? randomUUID() : null;
  try {
    const inputs = readAll(form.values, series.dates);
    return await inTransaction(async (transaction) => {
      const ids: string[] = [];
      for (const input of inputs) {
        const made = await writeDraft(
          transaction,
          { roundId: form.roundId, input, seriesId },
          grant,
          now,
        );
        if (!made.ok) throw new NotRepeated(made);
        ids.push(made.id);
      }
      return { ok: true as const, ids };
    });
  } catch (error) {
    if (error instanceof NotRepeated) return error.outcome;
    throw error;
  }
}
