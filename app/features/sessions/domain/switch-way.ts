/**
 * Rule: whoever signed up may come the other way, until the start, as long as there is a place for it that nobody waits for.
 * The place they had goes to the next in line for it. Source: the issue on sessions (room or online, each with its places).
 */
import type { Role } from "~/features/participation/domain/roles";
import { isToCome, type SessionState } from "./session";
import { decideSeat, type SignUpState } from "./sign-up";
import { countsOf, isWayAsked, planOf } from "./ways";
import type { SeatWay, SessionPlaces, Way, WayCounts } from "./ways";

export type SwitchWayVerdict =
  | { ok: true; to: Way; outcome: "confirmed" | "waitlisted"; freesSeat: boolean }
  | { ok: false; code: "closed" | "not_asked" | "same_way" | "full" };

/**
 * Whether somebody may come the other way. Whoever has a place gives it up for one that is free, never for a place in line;
 * whoever waits goes to a free place, or to the end of the other line.
 */
export function switchWayVerdict(
  signUp: { state: SignUpState; role: Role; way: SeatWay },
  to: Way,
  session: SessionPlaces & { state: SessionState; startsAt: Date },
  counts: { confirmed: WayCounts; waitlisted: WayCounts },
  now: Date,
): SwitchWayVerdict {
  if (!isWayAsked(session)) return { ok: false, code: "not_asked" };
  if (!isToCome(session, now)) return { ok: false, code: "closed" };
  if (signUp.state !== "confirmed" && signUp.state !== "waitlisted") {
    return { ok: false, code: "closed" };
  }
  if (signUp.way === to) return { ok: false, code: "same_way" };
  const seat = decideSeat(planOf(session, to), signUp.role, {
    confirmed: countsOf(counts.confirmed, to),
    waitlisted: countsOf(counts.waitlisted, to),
  });
  const freesSeat = signUp.state === "confirmed";
  if (seat === null && freesSeat) return { ok: false, code: "full" };
  return { ok: true, to, outcome: seat === null ? "waitlisted" : "confirmed", freesSeat };
}
