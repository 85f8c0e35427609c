/** What happens to staff accounts, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type StaffEvent =
  | EventOf<
      "staff.providerAdded" | "staff.providerChanged" | "staff.providerSwitched",
      "identityProvider"
    >
  | EventOf<"post.retried" | "staff.mailTested", "outbox">
  | EventOf<
      | "account.created"
      | "staff.accountChanged"
      | "staff.accountCreated"
      | "staff.accountSetUp"
      | "staff.accountSwitchedOff"
      | "staff.accountSwitchedOn"
      | "staff.setUpLinkIssued"
      | "staff.signIn"
      | "staff.signInByOrganisation"
      | "staff.identityLinked"
      | "staff.ownerConfirmed"
      | "staff.identityUnlinked"
      | "staff.signInBlocked"
      | "staff.signInFailed"
      | "staff.passwordChanged"
      | "staff.recoveryCodesMade"
      | "staff.recoveryCodeUsed"
      | "staff.sessionsEnded"
      | "staff.noticesSwitched"
      | "staff.ownProfileChanged"
      | "staff.secondFactorChanged"
      | "staff.calendarAddressMade"
      | "staff.calendarAddressWithdrawn",
      "staffAccount"
    >;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    staff: StaffEvent;
  }
}
