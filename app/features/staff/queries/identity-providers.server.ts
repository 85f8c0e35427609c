import { spacedValues } from "~/features/staff/domain/organisation-account";
import type { Language } from "~/i18n/language";
import { localText } from "~/i18n/language";
import { publicKeyOf } from "~/platform/client-key.server";
import type { PublicKey } from "~/platform/client-key.server";
import type { Connection } from "~/platform/db.server";
import { database } from "~/platform/db.server";
import { secretVariable } from "~/platform/env.server";
import { keyedHash, unseal } from "~/platform/secret.server";

/** An organisation whose account opens the desks, as the sign-in page names it. */
export type OrganisationToSignIn = { id: string; name: string };

const BODY = { select: { name: true, nameEn: true } } as const;

/** The organisations with which somebody can sign in now. */
export async function organisationsToSignIn(
  language: Language,
  bodyId: string | null = null,
): Promise<OrganisationToSignIn[]> {
  const client = await database();
  const rows = await client.identityProvider.findMany({
    where: { active: true, ...(bodyId === null ? {} : { bodyId }) },
    orderBy: { body: { name: "asc" } },
    select: { id: true, body: BODY },
  });
  return rows.map(({ id, body }) => ({
    id,
    name: localText(language, body.name, body.nameEn).text,
  }));
}

/** A provider as the two halves of a sign-in need it. */
export type ProviderInUse = {
  id: string;
  bodyId: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
  acrValues: string[];
  amrValues: string[];
};

/** The secret, from where the administrator said it is; empty when it is not there. */
export function secretOf(row: { clientSecret: string; secretVariable: string }): string {
  if (row.secretVariable !== "") return secretVariable(row.secretVariable) ?? "";
  return unseal(row.clientSecret) ?? "";
}

/** A provider that is switched on; null for another. */
export async function providerInUse(client: Connection, id: string): Promise<ProviderInUse | null> {
  const row = await client.identityProvider.findUnique({ where: { id } });
  if (!row?.active) return null;
  return {
    id,
    bodyId: row.bodyId,
    issuer: row.issuer,
    clientId: row.clientId,
    clientSecret: secretOf(row),
    acrValues: spacedValues(row.acrValues),
    amrValues: spacedValues(row.amrValues),
  };
}

/** The public half of the key by which this service proves to a provider who it is; none where it has a secret. */
export async function publicKeysFor(id: string): Promise<PublicKey[] | null> {
  const provider = await providerInUse(await database(), id);
  if (provider === null) return null;
  const key = publicKeyOf(provider.clientSecret);
  return key === null ? [] : [key];
}

/** By what somebody at a provider is known here: of the issuer and its name for them, and readable as neither. */
export function subjectHashOf(issuer: string, subject: string): string {
  return keyedHash("identity", issuer, subject);
}

/** A provider as an administrator sees it. */
export type DeskProvider = {
  id: string;
  bodyId: string;
  body: string;
  issuer: string;
  clientId: string;
  secretVariable: string;
  /** Whether a key stands in the place of the secret. */
  hasKey: boolean;
  acrValues: string;
  amrValues: string;
  active: boolean;
  /** How many accounts are joined to it. */
  accounts: number;
};

/** The providers, or the one that is asked for; never a secret. */
export async function loadProviders(language: Language, id?: string): Promise<DeskProvider[]> {
  const client = await database();
  const rows = await client.identityProvider.findMany({
    where: id === undefined ? {} : { id },
    orderBy: { body: { name: "asc" } },
    select: {
      id: true,
      bodyId: true,
      body: BODY,
      issuer: true,
      clientId: true,
      clientSecret: true,
      secretVariable: true,
      acrValues: true,
      amrValues: true,
      active: true,
      _count: { select: { identities: true } },
    },
  });
  return rows.map(({ body, _count, clientSecret, ...row }) => ({
    ...row,
    hasKey: publicKeyOf(secretOf({ clientSecret, secretVariable: row.secretVariable })) !== null,
    body: localText(language, body.name, body.nameEn).text,
    accounts: _count.identities,
  }));
}

/** The organisations that an own account is joined to, and those it can be joined to. */
export type OwnOrganisations = {
  linked: OrganisationToSignIn[];
  possible: OrganisationToSignIn[];
};

/** Reads both for one account. */
export async function loadOwnOrganisations(
  staffId: string,
  bodyId: string | null,
  language: Language,
): Promise<OwnOrganisations> {
  const client = await database();
  const [rows, open] = await Promise.all([
    client.staffIdentity.findMany({
      where: { staffId },
      orderBy: { createdAt: "asc" },
      select: { providerId: true, provider: { select: { body: BODY } } },
    }),
    organisationsToSignIn(language, bodyId),
  ]);
  const linked = rows.map(({ providerId, provider: { body } }) => ({
    id: providerId,
    name: localText(language, body.name, body.nameEn).text,
  }));
  const joined = new Set(linked.map(({ id }) => id));
  return { linked, possible: open.filter(({ id }) => !joined.has(id)) };
}
