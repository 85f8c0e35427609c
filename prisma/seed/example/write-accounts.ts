import type { Transaction } from "~/platform/db.server";
import { hashPassword } from "~/platform/password.server";
import { seal } from "~/platform/secret.server";
import { exampleAccounts } from "../example-accounts";
import type { ExampleAccount } from "../example-accounts";
import type { RegionIds } from "../write-region/lookup";

/** The id of an example account, by the part of its address before the @. */
export function staffId(name: string): string {
  return `voorbeeld-${name}`;
}

async function staffRow(account: ExampleAccount, ids: RegionIds, createdAt: Date) {
  const { email, password, role, displayName, totpSecret, body } = account;
  return {
    id: staffId(email.slice(0, email.indexOf("@"))),
    email,
    displayName,
    role,
    bodyId: body === undefined ? null : ids.body(body),
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
    exampleAccounts.map((account) => staffRow(account, ids, createdAt)),
  );
  await transaction.staffAccount.createMany({ data: rows });
}
