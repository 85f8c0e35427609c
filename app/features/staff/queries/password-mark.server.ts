import { database } from "~/platform/db.server";
import { hashPassword, verifyPassword } from "~/platform/password.server";
import { randomToken, sha256 } from "~/platform/secret.server";

/** Stands in the place of the password of an account that does not exist, so that looking at it takes the same work. */
let decoy: Promise<string> | undefined;

/**
 * Looks at a typed password, and says what was found in a way that tells nobody: a mark that belongs to the present
 * password of the account when it was right, and to nothing when it was wrong. With another password the mark of the old
 * one belongs to nothing either.
 */
export async function passwordMark(email: string, password: string): Promise<string> {
  decoy ??= hashPassword(randomToken());
  const client = await database();
  const account = await client.staffAccount.findUnique({
    where: { email },
    select: { passwordHash: true },
  });
  // An account that waits for its owner has no password yet; its refusal takes as long as any.
  const stored = account?.passwordHash ?? "";
  const fits = await verifyPassword(stored === "" ? await decoy : stored, password);
  return sha256(fits && stored !== "" ? stored : randomToken());
}

/** Whether a mark belongs to the password of an account as it is stored. */
export function isMarkOf(passwordHash: string, mark: string): boolean {
  return passwordHash !== "" && sha256(passwordHash) === mark;
}
