/** What happens to sessions, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

/** What is noted at the entrance; who was there is not in it. */
export type AttendanceEvent = EventOf<
  | "attendance.checkedIn"
  | "attendance.closed"
  | "attendance.undone"
  | "attendance.walkInRemoved"
  | "attendance.walkIns",
  "session"
>;

export type SessionsEvent =
  | AttendanceEvent
  | EventOf<
      | "report.published"
      | "session.cancelled"
      | "session.changed"
      | "session.created"
      | "session.dateChosen"
      | "session.dateDropped"
      | "session.dateOffered"
      | "session.enteredAfterwards"
      | "session.held"
      | "session.listExported"
      | "session.published"
      | "session.wroteToAll",
      "session"
    >
  | EventOf<"inputCard.dropped" | "inputCard.kept" | "inputCard.proposed", "inputCard">
  | EventOf<"material.dropped" | "material.kept", "sessionMaterial">
  | EventOf<"question.answered" | "question.bundled", "sessionQuestion">
  | EventOf<
      | "signUp.cancelled"
      | "signUp.changed"
      | "signUp.confirmed"
      | "signUp.lapsed"
      | "signUp.promoted"
      | "signUp.seatConfirmed"
      | "signUp.toldByTelephone"
      | "signUp.waitlisted"
      | "signUp.waySwitched",
      "signUp"
    >
  | EventOf<"speaker.registered" | "speaker.withdrawn", "speakerRegistration">;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    sessions: SessionsEvent;
  }
}
