/**
 * Rule: a published sentence about involvement is asserted until the rule has judged it; it can then be amended to an
 * honest sentence or struck, and both stay readable. The verdict itself is the rule of participation, never a choice of
 * staff. Source: design, section 3 (claim) and section 6 (claim verdict).
 */
import type { ClaimVerdict } from "~/features/participation/domain/claim-verdict";
import type { Role } from "~/features/participation/domain/roles";

export const CLAIM_STATES = [
  "asserted",
  "supported",
  "partly",
  "unsupported",
  "amended",
  "struck",
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export interface ClaimToCheck {
  text: string;
  claimedBy: string;
  documentId: string | null;
  roundId: string | null;
  /** The roles the sentence names, empty when it speaks of everybody; null when nobody has looked yet. */
  roles: readonly Role[] | null;
}

export type ClaimGap =
  | { code: "text_missing" }
  | { code: "claimant_missing" }
  | { code: "document_missing" }
  | { code: "round_missing" }
  | { code: "roles_missing" };

export type CheckableVerdict =
  { ok: true } | { ok: false; code: "incomplete"; missing: readonly ClaimGap[] };

/** The words of whoever sent a sentence in: the sentence, and where it was found. */
export function claimWords(sent: { text: string; foundIn: string | null }): {
  title: string;
  body: string;
} {
  return { title: "", body: [sent.text, sent.foundIn].filter(Boolean).join("\n\n") };
}

/** Whether a pasted sentence has become a claim that the rule can judge: who, which document, which groups, which round. */
export function checkableVerdict(claim: ClaimToCheck): CheckableVerdict {
  const missing: ClaimGap[] = [];
  if (claim.text.trim() === "") missing.push({ code: "text_missing" });
  if (claim.claimedBy.trim() === "") missing.push({ code: "claimant_missing" });
  if (claim.documentId === null) missing.push({ code: "document_missing" });
  if (claim.roundId === null) missing.push({ code: "round_missing" });
  if (claim.roles === null) missing.push({ code: "roles_missing" });
  return missing.length === 0 ? { ok: true } : { ok: false, code: "incomplete", missing };
}

/**
 * The state that follows from the verdict of the rule: a round in which nothing was open, or that only informed,
 * supports no claim of involvement (`allowsInvolvementClaims` of the round).
 */
export function judgedState(verdict: ClaimVerdict, roundAllowsClaims: boolean): ClaimVerdict {
  return roundAllowsClaims ? verdict : "unsupported";
}

export type ClaimStep =
  | { verb: "judge"; outcome: ClaimVerdict }
  | { verb: "amend"; text: string }
  | { verb: "strike"; reason: string };

export type ClaimStepVerdict =
  | { ok: true; to: ClaimState }
  | { ok: false; code: "struck" | "not_judged" | "text_missing" | "text_unchanged" }
  | { ok: false; code: "reason_missing" | "unchanged" };

/**
 * Whether a claim can take this step. New evidence judges again, also after an amendment of the sentence; a struck claim
 * stays as it is.
 */
export function claimStepVerdict(
  claim: { state: ClaimState; text: string; amendedText: string | null },
  step: ClaimStep,
): ClaimStepVerdict {
  if (claim.state === "struck") return { ok: false, code: "struck" };
  switch (step.verb) {
    case "judge":
      return claim.state === step.outcome
        ? { ok: false, code: "unchanged" }
        : { ok: true, to: step.outcome };
    case "amend": {
      if (claim.state === "asserted") return { ok: false, code: "not_judged" };
      const text = step.text.trim();
      if (text === "") return { ok: false, code: "text_missing" };
      return text === (claim.amendedText ?? claim.text).trim()
        ? { ok: false, code: "text_unchanged" }
        : { ok: true, to: "amended" };
    }
    case "strike":
      return step.reason.trim() === ""
        ? { ok: false, code: "reason_missing" }
        : { ok: true, to: "struck" };
  }
}
