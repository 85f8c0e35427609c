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
