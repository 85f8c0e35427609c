/**
 * Rule: whatever somebody wrote in own words waits for a moderator before anybody else reads it: open
 * texts, and the text beside "other".
 * Source: design, surveys ("free text only after review and redaction").
 */
import type { Answer } from "~/features/surveys/domain/answer";

/** The words of the person's own in an answer; undefined when there are none. */
export function ownWords(answer: Answer): string | undefined {
  switch (answer.shape) {
    case "text":
      return answer.value;
    case "choice":
    case "choices":
      return answer.other;
    default:
      return undefined;
  }
}
