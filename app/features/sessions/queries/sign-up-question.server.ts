/**
 * The question that comes with a sign-up while very many come in at once: what it costs a person is a moment, and what it
 * costs a program is that somebody has to look at it. It follows from the form, so that nothing has to be kept.
 */
import { isReached } from "~/platform/stored-limits.server";
import { keyedBytes } from "~/platform/secret.server";
import { secretOf } from "~/platform/submission.server";

/** Two numbers to add up. */
export type SignUpQuestion = { left: number; right: number };

const SMALLEST = 2;
const DIFFERENT = 8;

/** The question of one showing of a form. */
export function signUpQuestion(submission: string): SignUpQuestion {
  const [first = 0, second = 0] = keyedBytes("submission", "question", secretOf(submission));
  return { left: SMALLEST + (first % DIFFERENT), right: SMALLEST + (second % DIFFERENT) };
}

/** The question to show with a form; null while no more come in than a crowd of people. */
export async function questionNow(
  slug: string,
  submission: string,
): Promise<SignUpQuestion | null> {
  return (await isReached("signUps", slug)) ? signUpQuestion(submission) : null;
}

/** Whether somebody gave the right answer. */
export function isAnswered(submission: string, typed: string | null): boolean {
  const { left, right } = signUpQuestion(submission);
  return typed?.trim() === String(left + right);
}
