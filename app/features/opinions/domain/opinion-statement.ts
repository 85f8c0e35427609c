/**
 * Rule: a statement is one short sentence that somebody can agree with or not, taken by a moderator from what people
 * proposed. One person says one thing about it and can change it as long as the round takes input.
 * Source: the wish for an opinion map of a round (agree, disagree, pass on short statements from proposals).
 */
import { fitsWithin, lengthOf } from "~/features/text/domain/text-length";

export const OPINION_CHOICES = ["agree", "disagree", "pass"] as const;

export type OpinionChoice = (typeof OPINION_CHOICES)[number];

/** Characters as people count them: one sentence, readable at a glance. */
export const STATEMENT_LENGTH = { min: 10, max: 140 } as const;

/** So many statements a round can have: more nobody reads to the end. */
export const MOST_STATEMENTS = 100;

export type StatementVerdict =
  | { ok: true; text: string }
  | { ok: false; code: "statement_too_short" }
  | { ok: false; code: "statement_too_long" };

/** The words of a statement, in both languages. */
export function statementWords(statement: { text: string; textEn: string | null }): {
  title: string;
  body: string;
} {
  return { title: "", body: [statement.text, statement.textEn].filter(Boolean).join("\n\n") };
}

/** Whether a text can stand as a statement; trimmed and on one line. */
export function checkStatement(written: string): StatementVerdict {
  const text = written.trim().replace(/\s+/gu, " ");
  if (!fitsWithin(text, STATEMENT_LENGTH.max)) return { ok: false, code: "statement_too_long" };
  if (lengthOf(text) < STATEMENT_LENGTH.min) return { ok: false, code: "statement_too_short" };
  return { ok: true, text };
}
