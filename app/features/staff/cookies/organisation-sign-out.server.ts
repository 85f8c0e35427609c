/**
 * What a browser carries of the sign-in at an organisation, so that it can be ended there too: while somebody is signed in, on the way
 * out, and until the organisation sends the browser back. Sealed, for this browser only, and nothing of it is in the database.
 */
import { z } from "zod";
import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

const COOKIE = "inbreng-organisation-session";
const MILLISECONDS = 1_000;
const SIGNED_IN_HOURS = 12;
const SECONDS = { signedIn: SIGNED_IN_HOURS * 60 * 60, leaving: 15 * 60, left: 15 * 60 } as const;
/** A browser keeps no larger cookie; a provider does without the token too. */
const LONGEST_TOKEN = 2_500;

const placeSchema = z.discriminatedUnion("stage", [
  z.object({ stage: z.literal("signedIn"), providerId: z.string(), token: z.string() }),
  z.object({ stage: z.literal("leaving"), providerId: z.string(), token: z.string() }),
  z.object({ stage: z.literal("left"), providerId: z.string(), state: z.string() }),
]);
export type OrganisationSession = z.output<typeof placeSchema>;

const carriedSchema = z.object({ until: z.number(), place: placeSchema });

/** The cookie that carries it on. */
export function organisationSessionCookie(place: OrganisationSession, now: Date): string {
  const seconds = SECONDS[place.stage];
  const short =
    "token" in place && place.token.length > LONGEST_TOKEN ? { ...place, token: "" } : place;
  const carried = { until: now.getTime() + seconds * MILLISECONDS, place: short };
  return sealedCookie(COOKIE, JSON.stringify(carried), seconds);
}

/** What this browser carries; null for nothing, or too old. */
export function organisationSessionOf(request: Request, now: Date): OrganisationSession | null {
  try {
    const { until, place } = carriedSchema.parse(
      JSON.parse(readSealedCookie(request, COOKIE) ?? "null"),
    );
    return now.getTime() < until ? place : null;
  } catch {
    return null;
  }
}

/** Takes it away. */
export function forgetOrganisationSession(): string {
  return clearedCookie(COOKIE);
}
