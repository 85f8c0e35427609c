/**
 * What still stands against the floors of the features and the owners of the tables. Both lists may only shrink: who
 * removes the last cause of a line removes the line (the tests ask for it), and nobody adds one.
 */

/** Imports between features that go up or make a circle, as `from -> to`. */
export const FEATURE_EDGES: readonly string[] = [
  "moderation -> proposals",
  "moderation -> search",
  "people -> moderation",
  "people -> opinions",
  "people -> proposals",
  "people -> responses",
  "people -> sessions",
  "people -> surveys",
  "proposals -> search",
];

/** Foreign writes, as `writer -> table`. */
export const FOREIGN_WRITES: readonly string[] = [
  "moderation -> Answer",
  "moderation -> SessionQuestion",
  "people -> Attendance",
  "people -> ClaimChallenge",
  "people -> Comment",
  "people -> DatePollVote",
  "people -> InputCard",
  "people -> LedgerPerson",
  "people -> ModerationCase",
  "people -> OpinionVote",
  "people -> OutboxMessage",
  "people -> Participation",
  "people -> Proposal",
  "people -> ProposalAuthor",
  "people -> Reply",
  "people -> ReplyOpinion",
  "people -> Response",
  "people -> ResponseDraft",
  "people -> SessionQuestion",
  "people -> SessionQuestionVote",
  "people -> SignUp",
  "people -> SpeakerRegistration",
  "people -> Support",
  "people -> ThemeLink",
  "proposals -> Follow",
  "responses -> ModerationCase",
];
