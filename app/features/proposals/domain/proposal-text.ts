/**
 * Rule: writing is easy and sending is clear. A draft may be as unfinished as it likes; what is sent
 * has a title and a text that somebody can answer. What is withheld is only length, never opinion.
 * Source: design, section 2 (Proposal); the wish for help with what, why and for whom.
 */

import { fitsWithin, hasLetterOrDigit, lengthOf } from "~/features/text/domain/text-length";

/** What can be brought in: an idea, a story, a question to a body, or "we can do this ourselves". */
export const PROPOSAL_KINDS = ["proposal", "experience", "question", "challenge"] as const;

export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Characters as people count them, after trimming. */
export const TITLE_LENGTH = { min: 5, max: 120 } as const;
export const BODY_LENGTH = { min: 20, max: 5_000 } as const;

export interface ProposalText {
  readonly title: string;
  readonly body: string;
}

export type TextProblem =
  | { readonly field: "title" | "body"; readonly code: "text_missing" | "text_without_letter" }
  | { readonly field: "title" | "body"; readonly code: "text_too_short"; readonly min: number }
  | { readonly field: "title" | "body"; readonly code: "text_too_long"; readonly max: number };

export type TextVerdict =
  | { ok: true; text: ProposalText }
  | { ok: false; code: "invalid"; problems: readonly TextProblem[] };

/**
 * Checks what is about to be sent.
 *
 * @returns the trimmed text, or every field that is not right, title first.
 */
export function checkProposalText(written: ProposalText): TextVerdict {
  const text = { title: oneLine(written.title), body: written.body.trim() };
  const problems = [
    ...problemsOf("title", text.title, TITLE_LENGTH),
    ...problemsOf("body", text.body, BODY_LENGTH),
  ];
  return problems.length === 0 ? { ok: true, text } : { ok: false, code: "invalid", problems };
}

/** Checks a draft: only what could not be stored at all is refused. */
export function checkDraftText(written: ProposalText): TextVerdict {
  const verdict = checkProposalText(written);
  if (verdict.ok) return verdict;
  const problems = verdict.problems.filter(({ code }) => code === "text_too_long");
  if (problems.length > 0) return { ok: false, code: "invalid", problems };
  return { ok: true, text: { title: oneLine(written.title), body: written.body.trim() } };
}

function oneLine(title: string): string {
  return title.trim().replace(/\s+/gu, " ");
}

function problemsOf(
  field: "title" | "body",
  text: string,
  limits: { readonly min: number; readonly max: number },
): readonly TextProblem[] {
  if (text === "") return [{ field, code: "text_missing" }];
  if (field === "title" && !hasLetterOrDigit(text)) return [{ field, code: "text_without_letter" }];
  if (!fitsWithin(text, limits.max)) return [{ field, code: "text_too_long", max: limits.max }];
  if (lengthOf(text) < limits.min) return [{ field, code: "text_too_short", min: limits.min }];
  return [];
}
