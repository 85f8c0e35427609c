import { errorWith } from "~/i18n/form-messages";

/** What is said about a chosen password and the code of the second factor beside it, wherever one is chosen. */
export const CHOSEN_PASSWORD_REFUSALS = {
  password_too_short: ({ min }: { min: number }) => ({
    password: errorWith("staff.password_too_short", { min }),
  }),
  password_too_long: ({ max }: { max: number }) => ({
    password: errorWith("staff.password_too_long", { max }),
  }),
  password_common: { password: "staff.password_common" },
  password_repeats: { password: "staff.password_repeats" },
  password_has_address: { password: "staff.password_has_address" },
  code_wrong: { code: "staff.codeWrong" },
} as const;
