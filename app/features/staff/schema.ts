import { z } from "zod";

const EMAIL_LENGTH = 254;
const PASSWORD_LENGTH = 256;

/** An address as it is stored: trimmed and in lower case, because people type theirs in every way. */
export const staffEmailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, "errors.required")
  .max(EMAIL_LENGTH, "errors.tooLong")
  .pipe(z.email("errors.notAnEmail"));

/** The code of an authenticator app; people type a space in the middle, as the app shows it. */
export const totpCodeSchema = z
  .string({ error: "errors.required" })
  .transform((typed) => typed.replace(/\s/g, ""))
  .pipe(
    z
      .string()
      .min(1, "errors.required")
      .regex(/^\d{6}$/, "staff.codeSixDigits"),
  );

export const signInSchema = z.object({
  email: staffEmailSchema,
  password: z
    .string({ error: "errors.required" })
    .min(1, "errors.required")
    .max(PASSWORD_LENGTH, "errors.tooLong"),
  code: totpCodeSchema,
});

export type SignInInput = z.output<typeof signInSchema>;
