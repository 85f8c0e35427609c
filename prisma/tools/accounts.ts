/** The example accounts: how to sign in with them, and `npm run code -- <e-mail address>` for the second factor. */
import { Secret, TOTP } from "otpauth";
import {
  FULL_EXAMPLE,
  accountsOf,
  exampleAccounts,
  exampleCodes,
  generalAccounts,
} from "../seed/example-accounts";

const accounts = [...exampleAccounts, ...generalAccounts];

/**
 * Lines that tell how to sign in with the example accounts; they exist only beside example data.
 * @param region the slug of the region that the database is of
 */
export function describeExampleAccounts(region: string): string[] {
  const lines = [
    "Example accounts (the code changes every 30 seconds: npm run code -- <e-mail address>):",
    ...accountsOf(region).map(({ email, password, role }) => `  ${role}: ${email}  ${password}`),
  ];
  // Nobody has taken part yet in the example of another region, so nobody has a code.
  if (region !== FULL_EXAMPLE) return lines;
  return [
    ...lines,
    "Example participation codes, for /meedoen:",
    ...exampleCodes.map(({ code, story }) => `  ${code}  ${story}`),
  ];
}

/** The present second-factor code of an example account, and for how many seconds it holds. */
export function presentCode(email: string): { code: string; seconds: number } | undefined {
  const account = accounts.find((known) => known.email === email);
  if (account === undefined) return undefined;
  const generator = new TOTP({ secret: Secret.fromBase32(account.totpSecret) });
  return { code: generator.generate(), seconds: Math.ceil(generator.remaining() / 1000) };
}

/** Entry of `npm run code`: prints the present code of one account; returns the exit code. */
export function run([email = ""]: string[]): Promise<number> {
  const present = presentCode(email);
  if (present === undefined) {
    const known = [...new Set(accounts.map((example) => `  ${example.email}`))].join("\n");
    console.error(`Give the e-mail address of an example account:\n${known}`);
    return Promise.resolve(1);
  }
  console.log(`${present.code} (for another ${present.seconds} seconds)`);
  return Promise.resolve(0);
}
