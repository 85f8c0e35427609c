import { secretOf } from "~/features/staff/queries/identity-providers.server";
import type { IdentityProviderInput } from "~/features/staff/schema";
import { auditActorOf } from "~/platform/audit.server";
import { isKey, publicKeyOf } from "~/platform/client-key.server";
import type { Transaction } from "~/platform/db.server";
import { database, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { checkProvider, isSafeIssuer } from "~/platform/openid.server";
import { seal } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";

export type SaveProviderOutcome =
  | { ok: true; id: string }
  | {
      ok: false;
      code:
        | "not_found"
        | "already_there"
        | "issuer_unsafe"
        | "secret_missing"
        | "key_unusable"
        | "unknown_choice"
        | "provider_down"
        | "provider_refused"
        | "provider_cancelled";
    };

/** What is stored of the secret: the present one stays where none was typed, and goes where the environment holds it. */
function secretColumns(
  input: IdentityProviderInput,
  before: { clientSecret: string; secretVariable: string } | null,
) {
  const { clientSecret: typed, secretVariable } = input;
  if (secretVariable !== "") return { clientSecret: "", secretVariable };
  if (typed !== "") return { clientSecret: seal(typed), secretVariable: "" };
  return { clientSecret: before?.clientSecret ?? "", secretVariable: "" };
}

async function store(
  transaction: Transaction,
  id: string | null,
  data: Omit<IdentityProviderInput, "clientSecret"> & { clientSecret: string },
  now: Date,
): Promise<SaveProviderOutcome> {
  if ((await transaction.body.count({ where: { id: data.bodyId } })) === 0) {
    return { ok: false, code: "unknown_choice" };
  }
  const same = await transaction.identityProvider.findUnique({ where: { bodyId: data.bodyId } });
  if (same !== null && same.id !== id) return { ok: false, code: "already_there" };
  if (id === null) {
    const made = await transaction.identityProvider.create({ data: { ...data, createdAt: now } });
    return { ok: true, id: made.id };
  }
  const before = await transaction.identityProvider.findUnique({ where: { id } });
  if (before === null) return { ok: false, code: "not_found" };
  // Who somebody is at another issuer says nothing about who they are at this one.
  if (before.issuer !== data.issuer || before.bodyId !== data.bodyId) {
    await transaction.staffIdentity.deleteMany({ where: { providerId: id } });
  }
  await transaction.identityProvider.update({ where: { id }, data });
  return { ok: true, id };
}

/**
 * Writes down where the staff of a body sign in, after asking the provider whether it is there and calls itself so.
 * @param id null for a new one
 */
export async function saveIdentityProvider(
  { actor }: Authorized<"account.write">,
  id: string | null,
  input: IdentityProviderInput,
  now: Date,
): Promise<SaveProviderOutcome> {
  if (!isSafeIssuer(input.issuer)) return { ok: false, code: "issuer_unsafe" };
  const before =
    id === null
      ? null
      : await (
          await database()
        ).identityProvider.findUnique({
          where: { id },
          select: { clientSecret: true, secretVariable: true },
        });
  const columns = secretColumns(input, before);
  const clientSecret = secretOf(columns);
  if (clientSecret === "") return { ok: false, code: "secret_missing" };
  if (isKey(clientSecret) && publicKeyOf(clientSecret) === null) {
    return { ok: false, code: "key_unusable" };
  }
  const { issuer, clientId } = input;
  const checked = await checkProvider({ issuer, clientId, clientSecret });
  if (!checked.ok) return checked;
  return inTransaction(async (transaction) => {
    const outcome = await store(transaction, id, { ...input, ...columns }, now);
    if (!outcome.ok) return outcome;
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: id === null ? "staff.providerAdded" : "staff.providerChanged",
        subjectKind: "identityProvider",
        subjectId: outcome.id,
        details: { bodyId: input.bodyId },
      },
      now,
    );
    return outcome;
  });
}

/** Switches sign-in with an organisation off or on; who is signed in stays so until the session ends. */
export async function switchIdentityProvider(
  { actor }: Authorized<"account.write">,
  id: string,
  active: boolean,
  now: Date,
): Promise<{ ok: true } | { ok: false; code: "not_found" }> {
  return inTransaction(async (transaction) => {
    const { count } = await transaction.identityProvider.updateMany({
      where: { id },
      data: { active },
    });
    if (count === 0) return { ok: false, code: "not_found" };
    await emit(
      transaction,
      {
        actor: auditActorOf(actor),
        type: "staff.providerSwitched",
        subjectKind: "identityProvider",
        subjectId: id,
        details: { active },
      },
      now,
    );
    return { ok: true };
  });
}
