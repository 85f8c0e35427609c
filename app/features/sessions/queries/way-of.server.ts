import { chosenWay } from "~/features/sessions/domain/ways";
import type { SeatWay } from "~/features/sessions/domain/ways";
import type { FieldErrors } from "~/platform/form.server";
import { placesIn } from "./summary.server";

/** The way in which somebody comes, or what is wrong with what the form said of it. */
export function wayOf(
  session: Parameters<typeof placesIn>[0],
  said: SeatWay,
): { ok: true; way: SeatWay } | { ok: false; code: "invalid"; errors: FieldErrors } {
  const chosen = chosenWay(placesIn(session), said);
  if (chosen.ok) return chosen;
  const errors: FieldErrors =
    chosen.code === "way_missing"
      ? { way: "errors.chooseOne" }
      : { "": said === "online" ? "sessions.wayGone_online" : "sessions.wayGone_room" };
  return { ok: false, code: "invalid", errors };
}
