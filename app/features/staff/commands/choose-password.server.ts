import { localNames } from "~/features/region/queries/identity.server";
import { checkPassword } from "~/features/staff/domain/password";
import type { PasswordVerdict } from "~/features/staff/domain/password";
import { hashPassword } from "~/platform/password.server";

/** Only the code beside it is wrong, or none at all; the password need not be chosen again. */
export type OnlyCodeWrong<Code extends string = "code_wrong" | "code_missing"> = {
  ok: false;
  code: Code;
  passwordHash: string;
};

/** A password that somebody typed, or the hash of the one they chose a moment ago. */
export type ChosenPassword = { password: string; hash?: string | null };

/** The hash of a password that somebody chose, or why it cannot be theirs. A step of choosing one. */
export async function hashOfChosen(
  email: string,
  { password, hash = null }: ChosenPassword,
): Promise<{ ok: true; passwordHash: string } | Exclude<PasswordVerdict, { ok: true }>> {
  if (hash !== null) return { ok: true, passwordHash: hash };
  const verdict = checkPassword(password, { email, localNames: await localNames() });
  if (!verdict.ok) return verdict;
  return { ok: true, passwordHash: await hashPassword(verdict.password) };
}
