/**
 * Rule: an answer is taken as it is or refused with one code, the field to go to and the limit it
 * ran into; the words for it are in the messages.
 * Source: surface ("Forms"); look and voice ("errors name the thing and the way out").
 */
import type { Answer } from "./answer";
import { fieldName } from "./form-fields";
import type { Question } from "./question";

export type AnswerErrorCode =
  | "required"
  | "unknownChoice"
  | "moreThanOne"
  | "tooMany"
  | "tooFew"
  | "tooLong"
  | "otherNotChosen"
  | "otherMissing"
  | "notANumber"
  | "notWhole"
  | "tooSmall"
  | "tooLarge"
  | "notADate"
  | "tooEarly"
  | "tooLate"
  | "notARank"
  | "rankTwice"
  | "rankGap"
  | "rowMissing"
  | "preferOrAnswer"
  | "badCharacters";

export type AnswerError = {
  readonly question: string;
  readonly code: AnswerErrorCode;
  /** Name of the form field to go to. */
  readonly field: string;
  /** The count, length, number or day the answer runs into, for codes that have one. */
  readonly limit?: number | string | undefined;
};

export type AnswerVerdict =
  /** An undefined answer: the question was skipped. */
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly error: AnswerError };

/** Takes an answer; without one the question was skipped. */
export function accept(answer?: Answer): AnswerVerdict {
  return { ok: true, answer };
}

/** Refuses an answer at the question's own field, or at the field of one part. */
export function refuse(
  question: Question,
  code: AnswerErrorCode,
  at: { readonly part?: string; readonly limit?: number | string } = {},
): AnswerVerdict {
  const field = fieldName(question.key, at.part);
  const limit = at.limit === undefined ? {} : { limit: at.limit };
  return { ok: false, error: { question: question.key, code, field, ...limit } };
}
