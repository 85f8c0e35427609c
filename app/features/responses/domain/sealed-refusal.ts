/**
 * Rule: what a tablet held while it had no network is taken, or it stays on the tablet with a reason that whoever stands by can
 * read. It is thrown away by them alone.
 * Source: the issue on taking part without network.
 */
export const SEALED_REFUSALS = [
  /** The survey closed before it arrived, by the clock of the server. */
  "closed",
  /** Only invited people can send, and the invitation of the tablet is none or is used up. */
  "not_invited",
  /** The key is destroyed: nobody can open it any more. */
  "gone",
  /** It does not fit the questions that were asked. */
  "invalid",
] as const;

export type SealedRefusalCode = (typeof SEALED_REFUSALS)[number];

/** Why something stays on a tablet: what the server said of it, or that it is more than the server takes at once. */
export const REASONS_TO_STAY = [...SEALED_REFUSALS, "too_large"] as const;

export type ReasonToStay = (typeof REASONS_TO_STAY)[number];

/** What became of one that was sent: taken, it stays for a reason, or it is sent again later, before or after the others. */
export type Outcome = "taken" | "later" | "wait" | ReasonToStay;

const TOO_LARGE = 413;
/** The server asks to be left alone for a while. */
const BUSY: readonly number[] = [429, 503];

/**
 * What the answer to one that was sent means. One that cannot be sent holds up no other: only a server that is busy does.
 * @param status of HTTP
 * @param said what our own page says became of it; undefined for any other page, such as that of a network in between
 */
export function outcomeOf(status: number, said: string | undefined): Outcome {
  if (said === "taken") return said;
  if (status === TOO_LARGE) return "too_large";
  if (BUSY.includes(status)) return "wait";
  return SEALED_REFUSALS.find((refusal) => refusal === said) ?? "later";
}
