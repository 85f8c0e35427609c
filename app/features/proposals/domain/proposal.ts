/**
 * Rule: nothing is public before a moderator approved it; what is returned can be sent again; a reply
 * is due after publication; the writer can take a text back at any time.
 *
 * draft -> submitted -> published -> answered -> followedUp
 * submitted and published -> returned or held; held -> submitted or returned; returned -> submitted;
 * every state but withdrawn -> withdrawn.
 * Source: design, section 3 (Proposal).
 */
import { replyDue, type RegionTerms } from "~/features/calendar/domain/terms";
import type { OutcomeKind } from "~/features/moderation/domain/outcome";
import { checkProposalText, type ProposalText, type TextVerdict } from "./proposal-text";

export const PROPOSAL_STATES = [
  "draft",
  "submitted",
  "published",
  "returned",
  "held",
  "answered",
  "followedUp",
  "withdrawn",
] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What the transitions need to know of a proposal. */
export interface Proposal {
  readonly id: string;
  readonly state: ProposalState;
  /** Everyone who writes it together. */
  readonly authorIds: readonly string[];
  /** The body that is asked, or null when the body that answers in the round does. */
  readonly bodyId: string | null;
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly replyDueAt: Date | null;
  /** Set once it was merged: it goes on there. */
  readonly mergedIntoId: string | null;
}

export type Refusal =
  { ok: false; code: "not_author" } | { ok: false; code: "wrong_state"; state: ProposalState };

export type TransitionVerdict = { ok: true; next: Proposal } | Refusal;

/** Whether the author can still change the words. What was published stays as people supported it. */
export function canRevise(proposal: Pick<Proposal, "state">): boolean {
  return proposal.state === "draft" || proposal.state === "returned";
}

export type SubmitVerdict =
  | { ok: true; next: Proposal; text: ProposalText; resubmitted: boolean }
  | Refusal
  | { ok: false; code: "round_closed" }
  | Extract<TextVerdict, { ok: false }>;

/**
 * Sends a draft, or a returned proposal again.
 *
 * @param proposal as it stands.
 * @param written what the author sends, untrimmed.
 * @param context who sends, whether the round takes input, and now.
 */
export function submitProposal(
  proposal: Proposal,
  written: ProposalText,
  context: { readonly personId: string; readonly roundTakesInput: boolean; readonly now: Date },
): SubmitVerdict {
  if (!proposal.authorIds.includes(context.personId)) return { ok: false, code: "not_author" };
  if (!canRevise(proposal)) return { ok: false, code: "wrong_state", state: proposal.state };
  const resubmitted = proposal.state === "returned";
  // Who was asked to change something can do so, even when the round closed in the meantime.
  if (!context.roundTakesInput && !resubmitted) return { ok: false, code: "round_closed" };
  const verdict = checkProposalText(written);
  if (!verdict.ok) return verdict;
  return {
    ok: true,
    next: { ...proposal, state: "submitted", submittedAt: context.now },
    text: verdict.text,
    resubmitted,
  };
}

/** The states of a proposal with a public answer. */
export type AfterAnswer = Extract<ProposalState, "answered" | "followedUp">;

/** The states in which an outcome of moderation can take effect, and the state that follows. */
const MODERATED: Readonly<
  Record<OutcomeKind, { readonly from: readonly ProposalState[]; readonly to: ProposalState }>
> = {
  publish: { from: ["submitted", "published", "returned"], to: "published" },
  publishRedacted: { from: ["submitted", "published", "returned"], to: "published" },
  return: { from: ["submitted", "published", "returned", "held"], to: "returned" },
  spam: { from: ["submitted", "published"], to: "returned" },
  holdForSafety: { from: ["submitted", "published", "returned"], to: "held" },
  // An appeal on what was held is released as well; its text was returned, or sent again in the meantime.
  release: { from: ["held", "returned", "submitted"], to: "submitted" },
  handled: { from: ["held"], to: "returned" },
  moveElsewhere: { from: ["submitted", "published"], to: "submitted" },
  merge: { from: ["submitted", "published"], to: "published" },
};

/**
 * Carries out what a moderator decided. A proposal that was answered stays answered: only a return or
 * a hold changes that, and published again it is answered again.
 *
 * @param proposal as it stands.
 * @param outcome what takes effect; for a merge the caller also sets where it goes, see merge.
 * @param terms the settings from which the reply's due date follows.
 * @param reached how far the answers to it got before; null when there is none that is public.
 * @returns the proposal with its first publication and the reply's due date; both are kept when it is
 *   published again after a second look.
 */
export function applyModeration(
  proposal: Proposal,
  outcome: OutcomeKind,
  now: Date,
  terms: Pick<RegionTerms, "replyDays">,
  reached: AfterAnswer | null,
): TransitionVerdict {
  const answered = proposal.state === "answered" || proposal.state === "followedUp";
  const { from, to } = MODERATED[outcome];
  if (answered) {
    if (outcome === "publish" || outcome === "publishRedacted") return { ok: true, next: proposal };
    if (outcome === "return" || outcome === "holdForSafety") {
      return { ok: true, next: { ...proposal, state: to } };
    }
  }
  if (!from.includes(proposal.state)) {
    return { ok: false, code: "wrong_state", state: proposal.state };
  }
  // A merged text goes on in another one and owes no reply of its own.
  if (to !== "published" || outcome === "merge") {
    return { ok: true, next: { ...proposal, state: to } };
  }
  const publishedAt = proposal.publishedAt ?? now;
  const replyDueAt = proposal.replyDueAt ?? replyDue(publishedAt, terms);
  return { ok: true, next: { ...proposal, state: reached ?? to, publishedAt, replyDueAt } };
}

/** Marks a proposal answered once its body's reply is public. Who may reply is the reply's own rule. */
export function markAnswered(proposal: Proposal): TransitionVerdict {
  if (proposal.state === "answered") return { ok: true, next: proposal };
  if (proposal.state !== "published") {
    return { ok: false, code: "wrong_state", state: proposal.state };
  }
  return { ok: true, next: { ...proposal, state: "answered" } };
}

/** Marks an answered proposal followed up once an agreement that came of it is done. */
export function markFollowedUp(proposal: Proposal): TransitionVerdict {
  if (proposal.state === "followedUp") return { ok: true, next: proposal };
  if (proposal.state !== "answered") {
    return { ok: false, code: "wrong_state", state: proposal.state };
  }
  return { ok: true, next: { ...proposal, state: "followedUp" } };
}

/**
 * Takes a proposal back. Any of the authors can, at any time; withdrawing twice changes nothing.
 * What happens to the text is decided by erasure.
 */
export function withdrawProposal(proposal: Proposal, personId: string): TransitionVerdict {
  if (!proposal.authorIds.includes(personId)) return { ok: false, code: "not_author" };
  return { ok: true, next: { ...proposal, state: "withdrawn" } };
}

/** Most people that can write one proposal together. */
export const MOST_AUTHORS = 10;

export type JoinVerdict =
  | { ok: true; next: Proposal }
  | { ok: false; code: "already_author" }
  | { ok: false; code: "full"; most: number }
  | { ok: false; code: "wrong_state"; state: ProposalState };

/** Lets somebody with the invitation write along, as long as the words can change. */
export function joinAsAuthor(proposal: Proposal, personId: string): JoinVerdict {
  if (proposal.authorIds.includes(personId)) return { ok: false, code: "already_author" };
  if (!canRevise(proposal)) return { ok: false, code: "wrong_state", state: proposal.state };
  if (proposal.authorIds.length >= MOST_AUTHORS) {
    return { ok: false, code: "full", most: MOST_AUTHORS };
  }
  return { ok: true, next: { ...proposal, authorIds: [...proposal.authorIds, personId] } };
}
