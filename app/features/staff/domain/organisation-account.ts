/**
 * Rule: staff may sign in with the account of their own organisation. What they may do here stays decided here; a second
 * factor counts only where the token of the organisation says that there was one, in a way the settings name.
 * Source: issue 22, part A.5; NL GOV Assurance profile for OpenID Connect 1.0.
 */

/** Why somebody came back from an organisation without being recognised here. */
export const ORGANISATION_PROBLEMS = [
  "provider_down",
  "provider_refused",
  "provider_cancelled",
  "sign_in_expired",
  "not_linked",
  "not_confirmed",
] as const;
export type OrganisationProblem = (typeof ORGANISATION_PROBLEMS)[number];

/** How a provider says that somebody proved more than a password: values of `acr`, or of `amr`. */
export type FactorProof = { acrValues: readonly string[]; amrValues: readonly string[] };

/** What a token says about how somebody signed in there. */
export type TokenFactors = { acr: string | null; amr: readonly string[] };

/**
 * Whether a token proves a second factor. Where the settings name nothing, no token does; where they name both, either is
 * enough.
 */
export function provesSecondFactor(token: TokenFactors, proof: FactorProof): boolean {
  const byClass = token.acr !== null && proof.acrValues.includes(token.acr);
  return byClass || token.amr.some((method) => proof.amrValues.includes(method));
}

/** Whether an account may be opened by this organisation: its own, or any for whoever speaks for none. */
export function belongsTo(
  account: { bodyId: string | null },
  provider: { bodyId: string },
): boolean {
  return account.bodyId === null || account.bodyId === provider.bodyId;
}

/** So long somebody who proved at their organisation who they are can do one thing that asks for it. */
const PROOF_MINUTES = 5;
/** So far two clocks may differ. */
const CLOCKS_DIFFER_SECONDS = 60;
const MILLISECONDS = 1_000;
const MINUTE = 60_000;

/**
 * Whether somebody signed in at the organisation because they were asked to just now, and not some time before.
 * @param authTime the moment of that sign-in, in seconds, as the token says it; null where it says none
 * @param askedAt when this service asked, and so no sign-in before it counts
 */
export function signedInAnew(authTime: number | null, askedAt: Date, now: Date): boolean {
  if (authTime === null) return false;
  const slack = CLOCKS_DIFFER_SECONDS;
  const [from, until] = [askedAt, now].map((moment) => moment.getTime() / MILLISECONDS);
  return (
    from !== undefined &&
    until !== undefined &&
    authTime >= from - slack &&
    authTime <= until + slack
  );
}

/** The moment after which such a proof counts no more. */
export function proofEnds(provenAt: Date): Date {
  return new Date(provenAt.getTime() + PROOF_MINUTES * MINUTE);
}

/** Such proofs count now as were given after this moment. */
export function proofsCountFrom(now: Date): Date {
  return new Date(now.getTime() - PROOF_MINUTES * MINUTE);
}

/** The values of a setting that holds several, separated by spaces. */
export function spacedValues(text: string): string[] {
  return text.split(/\s+/).filter((value) => value !== "");
}
