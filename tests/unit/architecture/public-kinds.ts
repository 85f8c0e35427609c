/** Every kind of thing that is hidden at first, with the two ways to ask whether everyone may see it. */
import { isPublicAdvice, PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { isPublicQuestion, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { isPublicSession, PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { isPublicClaim, PUBLIC_CLAIM } from "~/features/vocabulary/domain/public-claim";
import { isPublicComment, PUBLIC_COMMENT } from "~/features/vocabulary/domain/public-comment";
import { isPublicProposal, PUBLIC_PROPOSAL } from "~/features/vocabulary/domain/public-proposal";
import { isPublicReport, PUBLIC_REPORT } from "~/features/vocabulary/domain/public-report";
import { isPublicStatement, PUBLIC_STATEMENT } from "~/features/vocabulary/domain/public-statement";
import { isPublicSurvey, PUBLIC_SURVEY } from "~/features/vocabulary/domain/public-survey";
import {
  isPublicReply,
  isPublicTheme,
  PUBLIC_REPLY,
  PUBLIC_THEME,
} from "~/features/vocabulary/domain/public-theme";
import { isPublicRound, PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";

/** A row in every shape that its columns can have, for the predicate and for a database. */
interface PublicKind<Row> {
  fragment: object;
  predicate: (row: Row) => boolean;
  rows: readonly Row[];
  /** What the condition looks like when it is written out, by column. */
  copies: Readonly<Record<string, RegExp>>;
}

const kind = <Row>(one: PublicKind<Row>) => one;
const states = (...names: string[]) => names.map((state) => ({ state }));
const AT = new Date("2027-01-01T12:00:00Z");

/** By table. */
export const PUBLIC_KINDS = {
  Advice: kind({
    fragment: PUBLIC_ADVICE,
    predicate: isPublicAdvice,
    rows: states("received", "published", "orallyAnswered", "formallyAnswered", "followedUp"),
    copies: { state: /"received"/ },
  }),
  Claim: kind({
    fragment: PUBLIC_CLAIM,
    predicate: isPublicClaim,
    rows: [{ waiting: true }, { waiting: false }],
    copies: { waiting: /true|false/ },
  }),
  Comment: kind({
    fragment: PUBLIC_COMMENT,
    predicate: isPublicComment,
    rows: states("submitted", "held", "published", "returned", "withdrawn"),
    copies: { state: /"published"/, publishedAt: /null/ },
  }),
  OpinionStatement: kind({
    fragment: PUBLIC_STATEMENT,
    predicate: isPublicStatement,
    rows: [true, false].flatMap((held) =>
      [true, false].flatMap((hidden) => [
        { held, hidden, proposalId: null, proposal: null },
        { held, hidden, proposalId: "p", proposal: { state: "published" } },
        { held, hidden, proposalId: "p", proposal: { state: "held" } },
      ]),
    ),
    copies: { held: /true|false/ },
  }),
  Proposal: kind({
    fragment: PUBLIC_PROPOSAL,
    predicate: isPublicProposal,
    rows: [
      "draft",
      "submitted",
      "held",
      "published",
      "answered",
      "followedUp",
      "withdrawn",
    ].flatMap((state) => [
      { state, publishedAt: null },
      { state, publishedAt: AT },
    ]),
    copies: { publishedAt: /null/, publicTitle: /null/ },
  }),
  Reply: kind({
    fragment: PUBLIC_REPLY,
    predicate: isPublicReply,
    rows: states("draft", "published"),
    copies: { state: /"published"/, publishedAt: /null/ },
  }),
  Round: kind({
    fragment: PUBLIC_ROUND,
    predicate: isPublicRound,
    rows: states("prepared", "announced", "open", "closed", "reportedBack", "evaluated"),
    copies: { state: /^"prepared"|not: "prepared"/ },
  }),
  Session: kind({
    fragment: PUBLIC_SESSION,
    predicate: isPublicSession,
    rows: states("draft", "published", "ended", "reported", "cancelled"),
    copies: { state: /not: "draft"/ },
  }),
  SessionQuestion: kind({
    fragment: PUBLIC_QUESTION,
    predicate: isPublicQuestion,
    rows: states("submitted", "held", "published", "answered", "returned", "withdrawn"),
    copies: { state: /\["published", "answered"\]/ },
  }),
  SessionReport: kind({
    fragment: PUBLIC_REPORT,
    predicate: isPublicReport,
    rows: [{ publishedAt: null }, { publishedAt: AT }],
    copies: { publishedAt: /null/, state: /"published"/ },
  }),
  Survey: kind({
    fragment: PUBLIC_SURVEY,
    predicate: isPublicSurvey,
    rows: states("draft", "open", "closed", "reported", "withdrawn"),
    copies: { state: /not: "(draft|withdrawn)"/ },
  }),
  Theme: kind({
    fragment: PUBLIC_THEME,
    predicate: isPublicTheme,
    rows: states("draft", "published"),
    copies: { state: /"published"/, publishedAt: /null/ },
  }),
} as const;

/** Tables with a state that hides nothing from everyone, or of which nobody but their own people sees anything. */
export const NEVER_OR_ALWAYS: Readonly<Record<string, string>> = {
  AgendaItem: "an agreement is public as soon as it is made; its state is its progress",
  AgendaStatus: "a line in the history of an agreement",
  Answer: "an answer of a survey is never shown; what is quoted of it has a link of a theme",
  AuditHead: "says where the log ended; public as it is made",
  ClaimChallenge:
    "shown with its answer: `isAnswered`, asked of rows that are read for their open ones too",
  Decision: "a decision is public as soon as it is recorded; its state is that of the decision",
  FigureSnapshot: "frozen figures are published as they are made",
  LiveQuestion: "shown when whoever leads the room asks it; its state is whether it takes votes",
  LiveRoom: "public as its session is; its state is how far it is",
  ModerationCase: "of the desk; what is public of it is counted in the log of moderation",
  OutboxMessage: "a mail to one person",
  PaperForm: "of the desk that types forms in",
  Participation: "of the ledger, which nobody sees",
  Response: "of who sent it",
  RoundReport: "published as it is made; its round says whether it is there",
  SignUp: "of who signed up and of the desk",
  SpeakerRegistration: "of who asked to speak and of the desk",
  Translation: "shown where the text it was made of is shown; its state says who reads it",
};
