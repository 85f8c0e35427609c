import type { Transaction } from "~/platform/db.server";
import { hashPassword } from "~/platform/password.server";
import { seal } from "~/platform/secret.server";
import { exampleAccounts, generalAccounts } from "../example-accounts";
import type { ExampleAccount } from "../example-accounts";
import type { RegionIds } from "../write-region/lookup";

/** The id of an example account, by the part of its address before the @. */
export function staffId(name: string): string {
  return `voorbeeld-${name}`;
}

async function staffRow(
  account: Omit<ExampleAccount, "body">,
  bodyId: string | null,
  createdAt: Date,
) {
  const { email, password, role, displayName, totpSecret } = account;
  return {
    id: staffId(email.slice(0, email.indexOf("@"))),
    email,
    displayName,
    role,
    bodyId,
    passwordHash: await hashPassword(password),
    totpSecret: seal(totpSecret),
    example: true,
    createdAt,
  };
}

/** Writes the example accounts, with their passwords hashed and their second factor sealed. */
export async function writeExampleAccounts(
  transaction: Transaction,
  ids: RegionIds,
  createdAt: Date,
): Promise<void> {
  const rows = await Promise.all(
    exampleAccounts.map((account) =>
      staffRow(account, "body" in account ? ids.body(account.body) : null, createdAt),
    ),
  );
  await transaction.staffAccount.createMany({ data: rows });
}

/** The first body of the first of these kinds that the region has. */
async function bodyOfKind(transaction: Transaction, kinds: readonly string[]) {
  for (const kind of kinds) {
    const body = await transaction.body.findFirst({ where: { kind }, orderBy: { key: "asc" } });
    if (body !== null) return body;
  }
  return null;
}

/**
 * Writes the accounts of a general example. Who would speak for a body that the region does not have is left out.
 * @returns the body that answers for the region; null when it has none
 */
export async function writeGeneralAccounts(
  transaction: Transaction,
  createdAt: Date,
): Promise<string | null> {
  const rows = [];
  for (const account of generalAccounts) {
    const body = "bodyOf" in account ? await bodyOfKind(transaction, account.bodyOf) : undefined;
    if (body !== null) rows.push(await staffRow(account, body?.id ?? null, createdAt));
  }
  await transaction.staffAccount.createMany({ data: rows });
  return rows.find(({ role }) => role === "responder")?.bodyId ?? null;
}
