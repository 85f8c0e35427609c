/**
 * The one permission table. Rule: deny by default; every role has an entry for every permission, so a role that
 * lacks one does not compile. Source: design, section 4 (who may what).
 */
import type { ActorRole } from "./actor";

/**
 * How far a permission reaches: everywhere, only the asker's own, only rounds the moderator is assigned to, or only
 * what belongs to the body the staff member speaks for.
 */
export type Reach = "all" | "own" | "ofRound" | "ofBody";

type Row = Record<ActorRole, Reach | false>;

const NOBODY: Row = {
  public: false,
  participant: false,
  moderator: false,
  advisoryCouncil: false,
  responder: false,
  safetyOfficer: false,
  administrator: false,
};

/** What needs no permission because the form itself carries the proof: a code, a password, a link in a message. */
const ANYBODY: Row = {
  public: "all",
  participant: "all",
  moderator: "all",
  advisoryCouncil: "all",
  responder: "all",
  safetyOfficer: "all",
  administrator: "all",
};

export const PERMISSIONS = {
  "proof.show": ANYBODY,

  // taking part
  "survey.respond": { ...NOBODY, public: "all", participant: "all" },
  "session.signUp": { ...NOBODY, public: "all", participant: "all" },
  "session.ask": { ...NOBODY, public: "all", participant: "all" },
  "proposal.write": { ...NOBODY, public: "all", participant: "all" },
  "proposal.support": { ...NOBODY, public: "all", participant: "all" },
  "follow.write": { ...NOBODY, public: "all", participant: "all" },
  "opinion.give": { ...NOBODY, public: "all", participant: "all" },
  "comment.write": { ...NOBODY, public: "all", participant: "all" },
  "content.report": { ...NOBODY, public: "all", participant: "all" },
  "claim.challenge": { ...NOBODY, participant: "all", advisoryCouncil: "all" },
  "claim.submit": { ...NOBODY, public: "all", participant: "all", advisoryCouncil: "all" },
  "own.manage": { ...NOBODY, participant: "own" },

  // the own account of whoever works here
  "account.own": { ...ANYBODY, public: false, participant: false },

  // moderating
  "moderation.decide": { ...NOBODY, moderator: "ofRound" },
  "moderation.undo": { ...NOBODY, moderator: "ofRound", administrator: "all" },
  "moderation.messages": { ...NOBODY, moderator: "all", administrator: "all" },
  "moderation.held": { ...NOBODY, safetyOfficer: "all" },
  "answers.readRaw": { ...NOBODY, moderator: "ofRound" },
  "session.attendance": { ...NOBODY, moderator: "ofRound" },
  "session.report": { ...NOBODY, moderator: "ofRound" },
  "statement.write": { ...NOBODY, moderator: "ofRound", administrator: "all" },
  "theme.write": { ...NOBODY, moderator: "ofRound" },
  "sourceCount.write": { ...NOBODY, moderator: "ofRound", administrator: "all" },
  "round.reportBack": { ...NOBODY, moderator: "ofRound", administrator: "all" },
  "claim.judge": { ...NOBODY, moderator: "ofRound", administrator: "all" },

  // making rounds, surveys and sessions
  "round.create": { ...NOBODY, moderator: "all", administrator: "all" },
  "round.write": { ...NOBODY, moderator: "ofRound", administrator: "all" },
  "survey.write": { ...NOBODY, moderator: "ofRound", administrator: "all" },
  "session.write": { ...NOBODY, moderator: "ofRound", administrator: "all" },
  "translation.write": { ...NOBODY, moderator: "all", administrator: "all" },
  "population.write": { ...NOBODY, administrator: "all" },
  "figures.publish": { ...NOBODY, moderator: "ofRound", administrator: "all" },

  // answering
  "reply.write": { ...NOBODY, responder: "ofBody" },
  "reaction.write": { ...NOBODY, responder: "ofBody" },
  "agenda.write": { ...NOBODY, responder: "ofBody" },
  "decision.write": { ...NOBODY, administrator: "all" },

  // advising and checking
  "advice.write": { ...NOBODY, advisoryCouncil: "ofBody" },
  "figures.audit": { ...NOBODY, advisoryCouncil: "all" },

  // running the service
  "account.write": { ...NOBODY, administrator: "all" },
  "settings.write": { ...NOBODY, administrator: "all" },
  "audit.read": { ...NOBODY, administrator: "all" },
  "outbox.read": { ...NOBODY, administrator: "all" },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof PERMISSIONS;
