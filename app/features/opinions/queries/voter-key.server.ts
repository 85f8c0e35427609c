import { hashUnder } from "~/platform/secret.server";

/**
 * How the opinions of a round know a person: HMAC(round secret, "opinion", person). It is another key than that of
 * answers to a survey, so that the two cannot be joined, and it dies with the round's secret.
 */
export function voterKey(secret: string, personId: string): string {
  return hashUnder(secret, `opinion:${personId}`);
}
