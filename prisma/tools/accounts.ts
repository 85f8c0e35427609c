/** The example accounts: how to sign in with them, and `npm run code -- <e-mail address>` for the second factor. */
import { Secret, TOTP } from "otpauth";
import { exampleAccounts, exampleCodes } from "../seed/example-accounts";

/** Lines that tell how to sign in with the example accounts; they exist only beside example data. */
export function describeExampleAccounts(): string[] {
  return [
    "Example accounts (the code changes every 30 seconds: npm run code -- <e-mail address>):",
    ...exampleAccounts.map(({ email, password, role }) => `  ${role}: ${email}  ${password}`),
    "Example participation codes, for /meedoen:",
    ...exampleCodes.map(({ code, story }) => `  ${code}  ${story}`),
  ];
}

/** Entry of `npm run code`: prints the present code of one account; returns the exit code. */
export function run(parameters: string[]): Promise<number> {
  const [email] = parameters;
  const account = exampleAccounts.find((known) => known.email === email);
  if (account === undefined) {
    const known = exampleAccounts.map((example) => `  ${example.email}`).join("\n");
    console.error(`Give the e-mail address of an example account:\n${known}`);
    return Promise.resolve(1);
  }
  const generator = new TOTP({ secret: Secret.fromBase32(account.totpSecret) });
  const seconds = Math.ceil(generator.remaining() / 1000);
  console.log(`${generator.generate()} (for another ${seconds} seconds)`);
  return Promise.resolve(0);
}
