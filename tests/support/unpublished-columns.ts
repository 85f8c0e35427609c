/** Columns with words that are published by no command of staff, each with why. */
/** What moderators decide about before anyone reads it: the rule of found data is that of `decideCase`. */
export const REVIEWED_COLUMNS: readonly string[] = [
  "Answer.value",
  "Comment.body",
  ...["title", "body", "publicTitle", "publicText"].map((name) => `Proposal.${name}`),
  "SessionQuestion.body",
];

const NOT_PUBLIC = "no page and no file shows it to anyone outside";
const OWN_WORDS = "words of the organisation itself, in which its own ways to be reached stand";
const OF_REGION = "comes from the files of the region, which people read before they are loaded";
const COPY = "made of what was published, and follows it";
const NO_WORDS = "a state, a day, a key, places in a text or a number";

const each = (why: string, names: string) =>
  Object.fromEntries(names.split(/\s+/).map((name) => [name, why]));

/** Columns and tables in which no words of somebody else become public, each with why. */
export const NOT_OF_OTHERS: Readonly<Record<string, string>> = {
  ...each(
    OF_REGION,
    `Region Installation Municipality Body BodyAlias GlossaryTerm Source DocumentVersion Principle PrincipleAction
    PrincipleWordingChange ReferencePopulation Theme.noReplyNote Theme.noReplyNoteEn AgendaItem.whyEn AgendaItem.whoNoteEn
    AgendaItem.whenNote AgendaItem.whenNoteEn AgendaItem.howEn AgendaItem.financingEn AgendaItem.capacityEn
    AgendaItem.basisNoteEn AgendaItem.indicatorEn AgendaItem.source AgendaStatus.source
    AgendaDependency.noteEn Advice.dueUnknownReason Advice.dueUnknownReasonEn Advice.source FormalReaction.source
    Decision.decidedOnNoteEn Decision.noteEn Decision.source Claim.noteEn Claim.source`,
  ),
  ...each(
    OWN_WORDS,
    `Round ListenerPicture RoundFrameItem RoundPrinciple Activity SourceCount Survey SurveyPicture SurveyVersion Session LiveRoom LiveQuestion
    SessionMaterial SessionReport.recordingUrl`,
  ),
  ...each(
    NOT_PUBLIC,
    `DomainEvent EventCursor SurveyInvitation SurveyTablet PaperForm ModerationCase CaseNote CaseDraft ReturnMessage ReplyTemplate OwnTemplate TemplatePicture Translation ResponseDraft SpeakerRegistration SignUp SessionMessage SessionMessageReader
    SessionQuestion.returnReason StaffAccount IdentityProvider StaffIdentity StaffDigest OutboxMessage.lastError PushDevice AuditEntry SubmissionReceipt Job`,
  ),
  ...each(
    COPY,
    "SurveySnapshot SurveySnapshotRow SearchDocument OutboxMessage.payload FigureSnapshot",
  ),
  ...each(
    NO_WORDS,
    `AnswerCount LiveVote Experience ExperienceCount CaseBatch CaseBatchLine LedgerChange Answer.surveyId Answer.reviewState Answer.redactions Attendance InputCard.proposalId InputCard.questionId
    Proposal.authorMunicipalityId Proposal.redactions ProposalAuthor Reply.createdById PreparedReply.bodyId
    PreparedReply.preparedById AgendaItem.actionLine AgendaItem.basis Advice.requestedOn Advice.dated Advice.receivedOn
    Advice.publishedOn Advice.meetingOn Advice.reactionDueOn AdvicePoint.label Recommendation.label FormalReaction.createdById
    Decision.stage DecisionAlert Claim.roles ClaimChallenge.staffId ClaimChallenge.redactions SlugRedirect Notice
    Comment.redactions SessionQuestion.redactions`,
  ),
};
