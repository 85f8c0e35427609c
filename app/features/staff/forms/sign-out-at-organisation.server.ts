import {
  forgetOrganisationSession,
  organisationSessionCookie,
  organisationSessionOf,
} from "~/features/staff/cookies/organisation-sign-out.server";
import {
  organisationsToSignIn,
  providerInUse,
} from "~/features/staff/queries/identity-providers.server";
import { signOutQueryOf } from "~/features/staff/schema";
import { languageOf, localPath } from "~/i18n/language";
import { database } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { seeOther } from "~/platform/http.server";
import { endOpenId } from "~/platform/openid.server";
import { limit } from "~/platform/rate-limit.server";
import { staffOf } from "~/policy/authorize.server";

const PAGE = "/inloggen/uitgelogd";

/** Where every organisation sends somebody back who signed out there; exactly the address that is registered. */
export function signedOutAddress(): string {
  return `${publicUrl()}${PAGE}`;
}

/**
 * Sends a browser to its organisation to sign out there. Only one that just signed out here: another site cannot sign anybody out
 * by a link, and the way works once.
 */
export async function leaveOrganisation(
  request: Request,
  id: string,
  now: Date,
): Promise<Response> {
  const language = languageOf(request.url);
  const held = organisationSessionOf(request, now);
  if (held?.stage !== "leaving" || held.providerId !== id || (await staffOf(request))) {
    return seeOther(localPath(language, "/inloggen"));
  }
  await limit("organisation", request);
  const provider = await providerInUse(await database(), id);
  const ended = provider && (await endOpenId(provider, held.token, signedOutAddress()));
  if (!ended?.ok) {
    return seeOther(localPath(language, `${PAGE}?mislukt`), [forgetOrganisationSession()]);
  }
  const left = { stage: "left", providerId: id, state: ended.state } as const;
  return seeOther(ended.address, [organisationSessionCookie(left, now)]);
}

/** How far somebody is who signed out. */
export type SignedOut =
  | { kind: "here" | "failed" }
  | { kind: "mayLeave"; organisation: { id: string; name: string } }
  | { kind: "everywhere" };

/** What the page after signing out says; an answer that fits no question of this browser says nothing. */
export async function loadSignedOut(request: Request, now: Date): Promise<SignedOut> {
  const { state, mislukt } = signOutQueryOf(request.url);
  if (mislukt !== undefined) return { kind: "failed" };
  const held = organisationSessionOf(request, now);
  if (held?.stage === "left") {
    return { kind: state !== undefined && held.state === state ? "everywhere" : "here" };
  }
  if (held?.stage !== "leaving") return { kind: "here" };
  const organisations = await organisationsToSignIn(languageOf(request.url));
  const organisation = organisations.find(({ id }) => id === held.providerId);
  return organisation === undefined ? { kind: "here" } : { kind: "mayLeave", organisation };
}
