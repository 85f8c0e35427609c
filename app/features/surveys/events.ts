/** What happens to surveys, as others hear of it. */
import type { EventOf } from "~/platform/events.server";

export type SurveysEvent = EventOf<
  | "survey.changed"
  | "survey.closed"
  | "survey.created"
  | "survey.discarded"
  | "survey.extended"
  | "survey.invitationClosed"
  | "survey.inviteOnly"
  | "survey.invited"
  | "survey.moved"
  | "survey.opened"
  | "survey.questionsChanged"
  | "survey.results"
  | "survey.tabletMade"
  | "survey.returnedToDraft"
  | "survey.versionDiscarded"
  | "survey.versionPublished"
  | "survey.pictureKept"
  | "survey.pictureDropped"
  | "survey.withdrawn",
  "survey"
>;

declare module "~/platform/events.server" {
  interface EventsOfFeatures {
    surveys: SurveysEvent;
  }
}
