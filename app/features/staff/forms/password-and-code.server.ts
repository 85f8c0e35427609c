import type { z } from "zod";
import { typedPassword } from "~/features/staff/cookies/typed-password.server";
import type { TypedPassword } from "~/features/staff/cookies/typed-password.server";
import type { FieldErrors, FormFields } from "~/platform/form.server";
import type { Read } from "~/policy/form-button.server";

/** A password beside a code, as it was typed. */
export type PasswordAndCode = {
  /** Empty when the one of a moment ago holds. */
  password: string;
  before: TypedPassword | null;
  /** null when it is no code at all */
  code: string | null;
};

export type CodeRefused<Code extends string> = { ok: false; code: Code; cookie: string };

function withoutField(errors: FieldErrors, field: string): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => name !== field));
}

/**
 * Reads a form with a password beside a code. An empty password is the one of a moment ago, where only the code was wrong
 * then; and what is wrong with the code alone is left to the command, so that the password beside it is carried on.
 * @param read what the schema of the form says
 * @param about the account or the link that the password is for
 */
export function readPasswordAndCode(
  read: Read<unknown>,
  codeSchema: z.ZodType<string>,
  {
    fields,
    request,
    about,
    now,
  }: { fields: FormFields; request: Request; about: string; now: Date },
): Read<PasswordAndCode> {
  const password = fields.text("password");
  const before = password === "" ? typedPassword(request, about, now) : null;
  const errors = read.ok ? {} : read.errors;
  const wrong = before === null ? errors : withoutField(errors, "password");
  if (Object.keys(withoutField(wrong, "code")).length > 0) return { ok: false, errors: wrong };
  const code = codeSchema.safeParse(fields.text("code"));
  return { ok: true, value: { password, before, code: code.success ? code.data : null } };
}
