import { EXAMPLE_PASSWORD } from "~/features/staff/domain/example-account";
import { database } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { unseal } from "~/platform/secret.server";
import { totpCode } from "~/platform/totp.server";

/** An account that every visitor of a demonstration may sign in with. */
export interface DemoAccount {
  email: string;
  name: string;
  password: string;
  /** the second factor of this moment */
  code: string;
}

/** The example makes fewer; a visitor who is administrator makes none that count as one. */
const MOST = 20;

/**
 * The accounts of the examples with all that opens them.
 * @returns none unless this is a demonstration
 */
export async function demoAccounts(now: Date): Promise<DemoAccount[]> {
  if (!env().DEMO) return [];
  const client = await database();
  const rows = await client.staffAccount.findMany({
    where: { example: true, active: true },
    orderBy: { id: "asc" },
    take: MOST,
    select: { email: true, displayName: true, totpSecret: true },
  });
  return rows.flatMap(({ email, displayName, totpSecret }) => {
    const secret = unseal(totpSecret);
    if (!secret) return [];
    const code = totpCode(secret, now);
    return [{ email, name: displayName, password: EXAMPLE_PASSWORD, code }];
  });
}
