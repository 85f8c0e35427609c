/** The sentences behind the refusals of the rules of a session, as form errors. */
import type { OutsideRound } from "~/features/rounds/domain/within-round";
import type { CapacityRefusal } from "~/features/sessions/domain/seats";
import type { PublishGap } from "~/features/sessions/domain/session";
import type { SeatWay } from "~/features/sessions/domain/ways";
import { errorWith } from "~/i18n/form-messages";
import { formatDate } from "~/i18n/format";
import type { Language } from "~/i18n/language";

/** Why the seats cannot become these. */
function capacityError(refusal: CapacityRefusal): string {
  switch (refusal.code) {
    case "capacity_not_positive":
      return "sessionDesk.capacityNotPositive";
    case "reserved_over_capacity":
      return errorWith("sessionDesk.reservedOverCapacity", { reserved: refusal.reserved });
    case "capacity_below_confirmed":
      return errorWith("sessionDesk.capacityBelowConfirmed", { confirmed: refusal.confirmed });
    case "reserved_seats_taken":
      return errorWith("sessionDesk.reservedSeatsTaken", { needed: refusal.needed });
  }
}

/** Why the places of a way cannot become these, at the field that says them. */
export function placesError({ way, refusal }: { way: SeatWay; refusal: CapacityRefusal }): {
  field: "capacity" | "onlineCapacity";
  error: string;
} {
  return {
    field: way === "online" ? "onlineCapacity" : "capacity",
    error: capacityError(refusal),
  };
}

/** Why a session cannot be at that moment in its round. */
export function roundLimitError(
  { where, day }: { where: OutsideRound; day: Date },
  language: Language,
): string {
  const key = where === "before_round_opens" ? "beforeRound" : "afterRound";
  return errorWith(`sessionDesk.${key}`, { date: formatDate(language, day) });
}

/** The field that stands in the way of publishing, and why. */
function publishError(gap: PublishGap): { field: string; error: string } {
  switch (gap.code) {
    case "title_missing":
      return { field: "title", error: "errors.required" };
    case "place_missing":
      return { field: "place", error: "sessionDesk.placeMissing" };
    case "online_link_missing":
      return { field: "onlineUrl", error: "sessionDesk.onlineLinkMissing" };
    case "starts_in_past":
      return { field: "date", error: "sessionDesk.startsInPast" };
    case "ends_before_start":
      return { field: "endTime", error: "sessionDesk.endsBeforeStart" };
    case "sign_up_closes_after_start":
      return { field: "signUpClosesDate", error: "sessionDesk.signUpClosesAfterStart" };
    case "places":
      return placesError(gap);
  }
}

/** All that stands in the way of publishing, by field. */
export function publishErrors(gaps: readonly PublishGap[]): Record<string, string> {
  return Object.fromEntries(gaps.map(publishError).map(({ field, error }) => [field, error]));
}
