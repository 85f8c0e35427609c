/**
 * Rule: at a session in a room and online, the room and the screen each have their own places, their own waitlist and their own
 * order; nobody takes a place of the other way. Whoever signs up says which way they come. Places kept for a role are places in
 * the room. A session of one way, and one of before the question was asked, has one count of places for everybody.
 * Source: the issue on sessions (room or online asked at a hybrid one, each with its places); design, section 3 (session).
 */
import type { Role } from "~/features/participation/domain/roles";
import { capacityVerdict, type CapacityRefusal, type RoleCounts, type SeatPlan } from "./seats";

export const SESSION_FORMATS = ["onSite", "online", "hybrid"] as const;
export type SessionFormat = (typeof SESSION_FORMATS)[number];

export const WAYS = ["room", "online"] as const;
export type Way = (typeof WAYS)[number];

/** A way of a session; null where one count of places is for everybody. */
export type SeatWay = Way | null;

/** The places of a session as it states them. */
export interface SessionPlaces extends SeatPlan {
  format: SessionFormat;
  /** Places online beside those in the room; null where one count is for everybody. */
  onlineCapacity: number | null;
}

/** People per role and way. */
export type WayCounts = readonly { way: SeatWay; role: Role; people: number }[];

/** The ways that have places of their own: both, or the one that is for everybody. */
export function waysOf(
  places: Pick<SessionPlaces, "format" | "onlineCapacity">,
): readonly SeatWay[] {
  return places.format === "hybrid" && places.onlineCapacity !== null ? WAYS : [null];
}

/** Whether whoever signs up has to say which way they come. */
export function isWayAsked(places: Pick<SessionPlaces, "format" | "onlineCapacity">): boolean {
  return waysOf(places).length > 1;
}

/** The places of one way. */
export function planOf(
  { capacity, reserved, onlineCapacity }: SessionPlaces,
  way: SeatWay,
): SeatPlan {
  return way === "online"
    ? { capacity: onlineCapacity ?? 0, reserved: {} }
    : { capacity, reserved };
}

/** All places of a session together. */
export function placesOf(places: SessionPlaces): number {
  return waysOf(places).reduce((sum, way) => sum + planOf(places, way).capacity, 0);
}

/** The people of one way, per role. */
export function countsOf(counts: WayCounts, way: SeatWay): RoleCounts {
  const perRole: Partial<Record<Role, number>> = {};
  for (const group of counts) {
    if (group.way === way) perRole[group.role] = (perRole[group.role] ?? 0) + group.people;
  }
  return perRole;
}

export type ChosenWay =
  | { ok: true; way: SeatWay }
  /** It is asked and was not said; or it was said of a way that the session does not have any more. */
  | { ok: false; code: "way_missing" | "way_gone" };

/** The way in which somebody who said this comes to a session. */
export function chosenWay(
  places: Pick<SessionPlaces, "format" | "onlineCapacity">,
  said: SeatWay,
): ChosenWay {
  if (isWayAsked(places)) {
    return said === null ? { ok: false, code: "way_missing" } : { ok: true, way: said };
  }
  const isThere =
    said === null ||
    places.format === "hybrid" ||
    (places.format === "online") === (said === "online");
  return isThere ? { ok: true, way: null } : { ok: false, code: "way_gone" };
}

/**
 * The way of somebody who signed up before the session changed. Who came to a room keeps a place in the room; who came online
 * one online; who was never asked is counted in the room, the place that cannot be stretched.
 */
export function wayAfterChange(
  before: Pick<SessionPlaces, "format">,
  after: Pick<SessionPlaces, "format" | "onlineCapacity">,
  way: SeatWay,
): SeatWay {
  if (!isWayAsked(after)) return null;
  return way ?? (before.format === "online" ? "online" : "room");
}

/** Whether the places of a session can become these, given who is confirmed in which way; the way that stands in the way of it. */
export function placesVerdict(
  places: SessionPlaces,
  confirmed: WayCounts,
): { ok: true } | { ok: false; way: SeatWay; refusal: CapacityRefusal } {
  for (const way of waysOf(places)) {
    const verdict = capacityVerdict(planOf(places, way), countsOf(confirmed, way));
    if (!verdict.ok) return { ok: false, way, refusal: verdict.refusal };
  }
  return { ok: true };
}
