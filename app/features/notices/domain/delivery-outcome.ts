/**
 * Rule: a message is tried again until its recipient is refused for good, or it was refused for a week; one that the server
 * may have taken without saying so is not sent a second time by itself. Source: the issue on faults in the field (mail).
 */

const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 60 * 60;
/** So many refusals of a message itself, hourly in the end: a week. A server that cannot be reached counts for none. */
const MAX_ATTEMPTS = 175;
/** A text that was refused so many times is given up. */
const MOST_REFUSED_TEXTS = 3;

/** What the server said against a message. */
export interface SmtpFailure {
  /** The command it answered. */
  readonly command?: string | undefined;
  /** Its code; none when it said nothing, or the line broke. */
  readonly responseCode?: number | undefined;
  /** Whether it had asked for the text. */
  readonly textBegan: boolean;
}

/**
 * How an attempt went. `refused`: for good, by the receiving side. `uncertain`: the server fell silent with the text in
 * its hands. `silent`: it said nothing before that. `postponed`: it asks for another time.
 */
export type DeliveryFailure = "refused" | "uncertain" | "silent" | "postponed";

/** Seconds until the next attempt: doubling from half a minute to an hour. */
export function retryDelaySeconds(attempts: number): number {
  return Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.max(0, attempts - 1));
}

/**
 * What a failure means. A recipient that the server refuses for good stays refused; a text that it refuses gets a few more
 * chances, because that can also be a limit of the day. Anything it says before it has heard the recipient is about us.
 * @param attempts how often this message was tried before
 */
export function deliveryFailure(failure: SmtpFailure, attempts: number): DeliveryFailure {
  const { command, responseCode, textBegan } = failure;
  if (responseCode === undefined) return textBegan ? "uncertain" : "silent";
  const forGood =
    responseCode >= 500 &&
    (command === "RCPT TO" || (command === "DATA" && attempts + 1 >= MOST_REFUSED_TEXTS));
  return forGood ? "refused" : "postponed";
}

/** Whether a message is given up, and waits for staff to look at it. */
export function isGivenUp(failure: DeliveryFailure, attempts: number): boolean {
  return failure === "refused" || failure === "uncertain" || attempts + 1 >= MAX_ATTEMPTS;
}
