import { identityChanges } from "~/features/region/domain/identity-change";
import { identityWords } from "~/features/region/queries/identity.server";
import { storedSettings } from "~/features/region/queries/settings-form.server";
import type { RegionIdentity } from "~/features/region/schema";
import type { IdentityInput } from "~/features/region/schema/identity";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import type { Authorized } from "~/policy/authorize.server";

export type ChangeIdentityOutcome = { ok: true } | { ok: false; code: "conflict" };

function identityFrom(input: IdentityInput): RegionIdentity {
  const { contactName: name, contactEmail: email, contactPhone: phone } = input;
  return {
    name: { nl: input.regionName, en: input.regionNameEn },
    siteName: input.siteName,
    contact: name === "" ? null : { name, email, phone: phone === "" ? null : phone },
    securityContact: input.securityContact === "" ? null : input.securityContact,
  };
}

/**
 * Changes what the region and its site are called, and who can be reached.
 * @param version how the settings stood when the form was shown
 */
export async function changeIdentity(
  grant: Authorized<"settings.write">,
  input: IdentityInput,
  version: string,
  now: Date,
): Promise<ChangeIdentityOutcome> {
  return inTransaction(async (transaction) => {
    const stored = await storedSettings(transaction);
    if (stored.version !== version) return { ok: false, code: "conflict" };
    const identity = identityFrom(input);
    const details = identityChanges(identityWords(stored.identity), identityWords(identity));
    if (Object.keys(details).length === 0) return { ok: true };
    await transaction.region.update({
      where: { id: stored.id },
      data: {
        name: identity.name.nl,
        settings: JSON.stringify({ ...stored.settings, identity }),
      },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "region.identityChanged",
        subjectKind: "region",
        subjectId: stored.id,
        details,
      },
      now,
    );
    return { ok: true };
  });
}
