/**
 * Rule: a round or a survey takes input while it is open and the server's clock is within its term, both ends included.
 * A round shows its surveys, so this stands below both.
 * Source: design, section 3 (states and invariants).
 */
import { oldestOpenDeadline } from "~/features/calendar/domain/deadline";

/** The filter of a query for rounds or surveys that take input now. */
export function takingInput(now: Date) {
  return {
    state: "open",
    AND: [
      { OR: [{ opensAt: null }, { opensAt: { lte: now } }] },
      { OR: [{ closesAt: null }, { closesAt: { gte: oldestOpenDeadline(now) } }] },
    ],
  };
}
