import type { z } from "zod";
import type { OnlyCodeWrong } from "~/features/staff/commands/choose-password.server";
import {
  rememberPassword,
  typedPassword,
  typedPasswordCookie,
} from "~/features/staff/cookies/typed-password.server";
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

type CodeRefused<Code extends string> = { ok: false; code: Code; cookie: string };

function withoutFields(errors: FieldErrors, fields: readonly string[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).filter(([name]) => !fields.includes(name)));
}

/**
 * Reads a form with a password beside a code. An empty password is the one of a moment ago, where only the code was wrong
 * then; and what is wrong with the code alone is left to the command, so that the password beside it is carried on.
 * @param read what the schema of the form says
 * @param about the account, the session or the link that the password is for
 * @param beside other passwords of the form: they are kept together, and one that is typed again asks for all of them
 */
export function readPasswordAndCode(
  read: Read<unknown>,
  codeSchema: z.ZodType<string>,
  {
    fields,
    request,
    about,
    now,
    beside = [],
  }: {
    fields: FormFields;
    request: Request;
    about: string;
    now: Date;
    beside?: readonly string[];
  },
): Read<PasswordAndCode> {
  const passwords = ["password", ...beside];
  const isEmpty = passwords.every((field) => fields.text(field) === "");
  const before = isEmpty ? typedPassword(request, about, now) : null;
  const errors = read.ok ? {} : read.errors;
  const wrong = before === null ? errors : withoutFields(errors, passwords);
  if (Object.keys(withoutFields(wrong, ["code"])).length > 0) return { ok: false, errors: wrong };
  const code = codeSchema.safeParse(fields.text("code"));
  const password = fields.text("password");
  return { ok: true, value: { password, before, code: code.success ? code.data : null } };
}

/**
 * What the page gets where only the code beside a chosen password was wrong: its hash goes along to the next try.
 * @param before what the browser carried to this one
 */
export function carryChosen<Code extends string>(
  { code, passwordHash }: OnlyCodeWrong<Code>,
  { before, about, now }: { before: TypedPassword | null; about: string; now: Date },
): CodeRefused<Code> {
  const carried = before ?? rememberPassword(about, passwordHash, now);
  return { ok: false, code, cookie: typedPasswordCookie(carried) };
}
