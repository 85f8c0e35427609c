/**
 * What a browser carries while its owner signs in at their organisation: first what the answer has to fit, then who the
 * organisation said it is. Sealed, for this browser only, and short.
 */
import { z } from "zod";
import type { Authorized } from "~/policy/authorize.server";
import { clearedCookie, readSealedCookie, sealedCookie } from "~/platform/sealed-cookie.server";

const ASKED = "inbreng-organisation-asked";
const RECOGNISED = "inbreng-organisation";
const SECONDS = 15 * 60;
const MILLISECONDS = 1_000;

/**
 * What somebody goes to their organisation for: to sign in, to join both accounts, to take up an invitation, or to say once more
 * who they are, in one session.
 */
const purposeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("signIn"), to: z.string() }),
  z.object({ kind: z.literal("link"), staffId: z.string() }),
  z.object({ kind: z.literal("invitation"), token: z.string() }),
  z.object({
    kind: z.literal("confirm"),
    staffId: z.string(),
    sessionHash: z.string(),
    askedAt: z.number(),
    to: z.string(),
  }),
]);
export type OrganisationPurpose = z.output<typeof purposeSchema>;

const askedSchema = z.object({
  until: z.number(),
  providerId: z.string(),
  purpose: purposeSchema,
  language: z.enum(["nl", "en"]),
  secrets: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
});
export type OrganisationAsked = Omit<z.output<typeof askedSchema>, "until">;

const recognisedSchema = z.object({
  until: z.number(),
  providerId: z.string(),
  purpose: purposeSchema,
  subjectHash: z.string(),
  /** The token proved a second factor. */
  hasFactor: z.boolean(),
});
export type Recognised = Omit<z.output<typeof recognisedSchema>, "until">;

function read<T extends { until: number }>(
  request: Request,
  name: string,
  schema: z.ZodType<T>,
  now: Date,
): T | null {
  try {
    const value = schema.parse(JSON.parse(readSealedCookie(request, name) ?? "null"));
    return now.getTime() < value.until ? value : null;
  } catch {
    return null;
  }
}

function carry(name: string, value: object, now: Date): string {
  const until = now.getTime() + SECONDS * MILLISECONDS;
  return sealedCookie(name, JSON.stringify({ ...value, until }), SECONDS);
}

/** The cookie that goes along to the organisation and back. */
export function askedCookie(asked: OrganisationAsked, now: Date): string {
  return carry(ASKED, asked, now);
}

/** What this browser went to an organisation for; null when it did not, or too long ago. */
export function askedOf(request: Request, now: Date): OrganisationAsked | null {
  return read(request, ASKED, askedSchema, now);
}

/** Takes it away: an answer is looked at once. */
export function forgetAsked(): string {
  return clearedCookie(ASKED);
}

/** The cookie that carries who somebody is to the page where one goes on. */
export function recognisedCookie(recognised: Recognised, now: Date): string {
  return carry(RECOGNISED, recognised, now);
}

/** Whom an organisation recognised in this browser, for one purpose; null for nobody, or too long ago. */
export function recognisedFor<Kind extends OrganisationPurpose["kind"]>(
  kind: Kind,
  request: Request,
  now: Date,
): (Recognised & { purpose: Extract<OrganisationPurpose, { kind: Kind }> }) | null {
  const found = read(request, RECOGNISED, recognisedSchema, now);
  const isFor = (
    purpose: OrganisationPurpose,
  ): purpose is Extract<OrganisationPurpose, { kind: Kind }> => purpose.kind === kind;
  return found && isFor(found.purpose) ? { ...found, purpose: found.purpose } : null;
}

/** The identity that this browser came back with to join to the own account; null for none, or for another account. */
export function ownRecognised(
  { actor }: Authorized<"account.own">,
  request: Request,
  now: Date,
): Recognised | null {
  const found = recognisedFor("link", request, now);
  return actor.kind === "staff" && found?.purpose.staffId === actor.staffId ? found : null;
}

/** Takes it away. */
export function forgetRecognised(): string {
  return clearedCookie(RECOGNISED);
}
