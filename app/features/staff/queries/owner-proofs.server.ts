import { proofEnds } from "~/features/staff/domain/organisation-account";
import { loadOwnOrganisations } from "~/features/staff/queries/identity-providers.server";
import type { OrganisationToSignIn } from "~/features/staff/queries/identity-providers.server";
import type { Language } from "~/i18n/language";
import { provenAt } from "~/platform/session-proof.server";
import type { Authorized } from "~/policy/authorize.server";

/** By whom somebody can be recognised once more instead of by a password. */
export type OwnerProofs = {
  /** Until when what an organisation said counts, for one change; null where none did. */
  until: Date | string | null;
  organisations: OrganisationToSignIn[];
};

/** Reads it for whoever is signed in, in this very session. */
export async function loadOwnerProofs(
  { actor }: Authorized<"account.own">,
  { sessionId, language }: { sessionId: string | null; language: Language },
  now: Date,
): Promise<OwnerProofs> {
  if (actor.kind !== "staff") return { until: null, organisations: [] };
  const { linked } = await loadOwnOrganisations(actor.staffId, actor.bodyId, language);
  const given = await provenAt(sessionId);
  const until = given === null ? null : proofEnds(given);
  return { until: until !== null && now < until ? until : null, organisations: linked };
}
