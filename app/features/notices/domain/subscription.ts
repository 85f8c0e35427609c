/**
 * Rule: a person hears what happens with the input at once or in one weekly digest, only at a
 * confirmed address, and can stop with one click. Nothing but the address is stored.
 * Source: design, section 5 (people without names).
 */
import { Temporal } from "temporal-polyfill";
import { REGION_TIME_ZONE } from "~/features/calendar/domain/amsterdam-time";

export type DigestFrequency = "atOnce" | "weekly";

export const DIGEST_FREQUENCIES = [
  "atOnce",
  "weekly",
] as const satisfies readonly DigestFrequency[];

/** What can be followed. Following one's own input is not a choice: it comes with the address. */
export type FollowTarget = "round" | "proposal" | "agreement";

export const FOLLOW_TARGETS = [
  "round",
  "proposal",
  "agreement",
] as const satisfies readonly FollowTarget[];

/** Sunday, ISO day 7: read at the kitchen table, before the week begins. */
const DIGEST_WEEKDAY = 7;
const DIGEST_HOUR = 17;
const DAYS_IN_WEEK = 7;

export type FollowVerdict =
  { ok: true } | { ok: false; code: "address_missing" } | { ok: false; code: "already_following" };

/**
 * Whether a person can follow something now. The address need not be confirmed yet, because nothing goes to it before; who is
 * told in a browser needs none.
 *
 * @param person whether there is an address or a browser that is told, and whether this target is followed already.
 */
export function canFollow(person: {
  readonly isReached: boolean;
  readonly alreadyFollowing: boolean;
}): FollowVerdict {
  if (!person.isReached) return { ok: false, code: "address_missing" };
  if (person.alreadyFollowing) return { ok: false, code: "already_following" };
  return { ok: true };
}

/**
 * When a notice that arises now is sent.
 *
 * @param frequency the person's choice.
 * @param now the moment of the notice.
 * @returns `now` itself, or the next Sunday 17:00 in Amsterdam, strictly later than `now`.
 */
export function dispatchAt(frequency: DigestFrequency, now: Date): Date {
  if (frequency === "atOnce") return now;
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    REGION_TIME_ZONE,
  );
  const thisWeek = local
    .add({ days: DIGEST_WEEKDAY - local.dayOfWeek })
    .with({ hour: DIGEST_HOUR, minute: 0, second: 0, millisecond: 0 })
    .with({ microsecond: 0, nanosecond: 0 });
  const next =
    Temporal.ZonedDateTime.compare(thisWeek, local) > 0
      ? thisWeek
      : thisWeek.add({ days: DAYS_IN_WEEK });
  return new Date(next.epochMilliseconds);
}
