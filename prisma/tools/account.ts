/** `npm run account -- <e-mail address>`: makes an administrator, who makes the other accounts on the site. */
import { randomBytes } from "node:crypto";
import { renderUnicodeCompact } from "uqr";
import { checkPassword } from "~/features/staff/domain/password";
import { staffEmailSchema } from "~/features/staff/schema";
import { now as presentMoment } from "~/platform/clock.server";
import { closeDatabase, inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { hashPassword } from "~/platform/password.server";
import { seal } from "~/platform/secret.server";
import { newTotpSecret, totpAddress } from "~/platform/totp.server";
import "~/composition.server";
import { readyDatabase } from "./ready-database";

const USAGE =
  "Give the e-mail address of the new administrator: npm run account -- name@example.org";
const PASSWORD_BYTES = 15;

export type NewAdministrator =
  | { ok: true; email: string; password: string; totpSecret: string }
  | { ok: false; code: "not_an_address" | "exists" };

/** A password nobody chose; tried again in the rare case that the rules for passwords refuse it. */
function newPassword(email: string): string {
  for (;;) {
    const verdict = checkPassword(randomBytes(PASSWORD_BYTES).toString("base64url"), {
      email,
      localNames: [],
    });
    if (verdict.ok) return verdict.password;
  }
}

/**
 * Makes an administrator with a password and a second factor of its own.
 * @returns what to hand over, once: the database keeps the password hashed and the secret sealed
 */
export async function createAdministrator(typed: string, now: Date): Promise<NewAdministrator> {
  const address = staffEmailSchema.safeParse(typed);
  if (!address.success) return { ok: false, code: "not_an_address" };
  const email = address.data;
  const password = newPassword(email);
  const passwordHash = await hashPassword(password);
  const totpSecret = newTotpSecret();
  return inTransaction(async (transaction) => {
    if ((await transaction.staffAccount.count({ where: { email } })) > 0) {
      return { ok: false, code: "exists" };
    }
    const { id } = await transaction.staffAccount.create({
      data: {
        email,
        displayName: email,
        role: "administrator",
        passwordHash,
        totpSecret: seal(totpSecret),
        createdAt: now,
      },
    });
    await emit(
      transaction,
      {
        actor: { kind: "system" },
        type: "account.created",
        subjectKind: "staffAccount",
        subjectId: id,
        details: { role: "administrator" },
      },
      now,
    );
    return { ok: true, email, password, totpSecret };
  });
}

/** White blocks on black, whatever the colours of the terminal are: a QR code the other way round is not read by every app. */
const WHITE_ON_BLACK = "\u001B[97;40m";
const OWN_COLOURS = "\u001B[0m";

/**
 * A QR code in block letters, for a terminal.
 * @param coloured whether the output shows colours; in a file they would be noise
 */
export function textQrCode(value: string, coloured: boolean): string {
  const code = renderUnicodeCompact(value, { ecc: "M", border: 2 });
  if (!coloured) return code;
  return code.replaceAll(/^.*$/gmu, (line) => `${WHITE_ON_BLACK}${line}${OWN_COLOURS}`);
}

/** Entry of the command; returns the exit code. */
export async function run(parameters: string[]): Promise<number> {
  const [typed, ...others] = parameters;
  if (typed === undefined || others.length > 0) {
    console.error(USAGE);
    return 1;
  }
  await readyDatabase();
  try {
    const account = await createAdministrator(typed, presentMoment());
    if (!account.ok) {
      console.error(
        account.code === "exists" ? `There is an account for ${typed} already.` : USAGE,
      );
      return 1;
    }
    const address = totpAddress(account.totpSecret, account.email);
    console.log(
      [
        "Second factor: scan this with an authenticator app, such as FreeOTP, Aegis or Google Authenticator.",
        textQrCode(address, process.stdout.isTTY),
        `If scanning fails, type this key in the app: ${account.totpSecret}`,
        `The same as an address: ${address}`,
        "",
        `Administrator: ${account.email}`,
        `Password: ${account.password}`,
        "This is shown once. Keep it safe, and sign in at /inloggen: the site leads on from there.",
      ].join("\n"),
    );
    return 0;
  } finally {
    await closeDatabase();
  }
}
