/** Signs people up for a session at a process of the product, as browsers do. */
import { signUpQuestion } from "~/features/sessions/queries/sign-up-question.server";
import { newSubmissionToken } from "~/platform/submission.server";

const HOUR = 3_600_000;

/** The times of a session that is ten days away by the clock of the machine. */
export const soon = () => ({
  startsAt: new Date(Date.now() + 240 * HOUR),
  endsAt: new Date(Date.now() + 242 * HOUR),
});

function signUpForm(nickname: string): URLSearchParams {
  const submission = newSubmissionToken();
  const { left, right } = signUpQuestion(submission);
  const answer = String(left + right);
  return new URLSearchParams({ submission, role: "parent", ageBand: "over27", answer, nickname });
}

/** What a process answered to a sign-up. */
export interface SignUpAnswer {
  status: number;
  /** Seconds after which trying again makes sense; null when it does not say. */
  retryAfter: string | null;
}

/** Sends a sign-up to a process of the product. */
export async function sendSignUp(
  origin: string,
  slug: string,
  nickname: string,
): Promise<SignUpAnswer> {
  const answer = await fetch(`${origin}/bijeenkomsten/${slug}/aanmelden`, {
    method: "POST",
    body: signUpForm(nickname),
    headers: { Origin: origin },
    redirect: "manual",
  });
  await answer.text();
  return { status: answer.status, retryAfter: answer.headers.get("Retry-After") };
}
