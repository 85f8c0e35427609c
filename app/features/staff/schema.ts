import { z } from "zod";
import { optionalTextField, requiredTextField } from "~/i18n/form-fields";
import { plainPath } from "~/i18n/language";
import { readRecoveryCode } from "./domain/recovery-code";
import { ORGANISATION_PROBLEMS } from "./domain/organisation-account";
import { NOTICE_KINDS } from "./domain/staff-notices";
import { STAFF_ROLES } from "./domain/staff-roles";

const NAME_LENGTH = 80;
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

const typedPassword = z
  .string({ error: "errors.required" })
  .min(1, "errors.required")
  .max(PASSWORD_LENGTH, "errors.tooLong");

/** The present password; whoever goes by what their organisation said leaves it out. */
const presentPassword = z.string().max(PASSWORD_LENGTH, "errors.tooLong").default("");

/** What counts as the second factor when signing in: a code of the app, or one that was written down. */
export const secondFactorSchema = z
  .string({ error: "errors.required" })
  .transform((typed) => readRecoveryCode(typed) ?? typed.replace(/\s/g, ""))
  .pipe(
    z
      .string()
      .min(1, "errors.required")
      .regex(/^(?:\d{6}|[A-Z2-7]{16})$/, "staff.codeSixDigits"),
  );

export const signInSchema = z.object({
  email: staffEmailSchema,
  password: typedPassword,
  code: secondFactorSchema,
});

/** Another password for the own account. */
export const ownPasswordSchema = z.object({
  current: presentPassword,
  password: typedPassword,
  code: totpCodeSchema,
});

/** New recovery codes for the own account. */
export const recoveryCodesSchema = z.object({ currentForCodes: presentPassword });

/** How somebody is called, if they want to be, and in which language they are written to. */
export const ownProfileSchema = z.object({
  displayName: optionalTextField(NAME_LENGTH),
  language: z.enum(["nl", "en"], { error: "errors.chooseOne" }),
});
export type OwnProfileInput = z.output<typeof ownProfileSchema>;

/** The messages somebody wants: the values of one group of boxes. */
export const noticesSchema = z.object({});
export const noticeKindsSchema = z.array(z.enum(NOTICE_KINDS, { error: "errors.unknownChoice" }));

/** Another phone for the second factor: the password first, then a code of the new app. */
export const newFactorSchema = z.object({ currentForFactor: presentPassword });
export const newFactorCodeSchema = z.object({ newCode: totpCodeSchema });

/** A secret address for the own calendar: the password first. */
export const calendarAddressSchema = z.object({ currentForCalendar: presentPassword });

/** One of the own sessions, by its hash. */
export const sessionKeySchema = z.object({ session: z.string().regex(/^[0-9a-f]{64}$/) });

/** The column with the codes that are left. */
export const recoveryHashesSchema = z.array(z.string());

export type SignInInput = z.output<typeof signInSchema>;

const ID_LENGTH = 40;
const MOST_ROUNDS = 200;

const optionalId = z
  .string()
  .max(ID_LENGTH, "errors.unknownChoice")
  .default("")
  .transform((id) => (id === "" ? null : id));

/** What an administrator fills in about an account. */
export const accountSchema = z.object({
  displayName: requiredTextField(NAME_LENGTH),
  role: z.enum(STAFF_ROLES, { error: "errors.chooseOne" }),
  bodyId: optionalId,
});

export const newAccountSchema = accountSchema.extend({ email: staffEmailSchema });

const ISSUER_LENGTH = 500;
const CLIENT_LENGTH = 200;
const VALUES_LENGTH = 500;
/** A private key may stand in the place of the secret. */
const SECRET_LENGTH = 4_000;

const emptyOr = (longest: number) => optionalTextField(longest).transform((text) => text ?? "");

/** Where staff of a body sign in with the account of that body. */
export const identityProviderSchema = z.object({
  bodyId: z.string({ error: "errors.chooseOne" }).min(1, "errors.chooseOne").max(ID_LENGTH),
  issuer: requiredTextField(ISSUER_LENGTH),
  clientId: requiredTextField(CLIENT_LENGTH),
  clientSecret: z.string().max(SECRET_LENGTH, "errors.tooLong").default(""),
  secretVariable: emptyOr(ID_LENGTH).refine(
    (name) => name === "" || /^OIDC_[A-Z0-9_]+$/.test(name),
    "organisationAccount.variableShape",
  ),
  acrValues: emptyOr(VALUES_LENGTH),
  amrValues: emptyOr(VALUES_LENGTH),
});
export type IdentityProviderInput = z.output<typeof identityProviderSchema>;

/** The present password once more, to join the own account to an organisation, or to part them again. */
export const linkIdentitySchema = z.object({ currentForLink: presentPassword });
export const unlinkIdentitySchema = z.object({
  currentForUnlink: presentPassword,
  provider: z.string().max(ID_LENGTH),
});

/** The rounds a moderator is assigned to: the values of one group of boxes. */
export const roundIdsSchema = z
  .array(z.string().max(ID_LENGTH, "errors.unknownChoice"))
  .max(MOST_ROUNDS, "errors.unknownChoice");

/** Who takes over the rounds of an account that changes, or that nobody does what is left. */
export const handOverSchema = z.object({
  handOverTo: optionalId,
  forNobody: z
    .string()
    .default("")
    .transform((value) => value === "on"),
});
export type HandOverInput = z.output<typeof handOverSchema>;

export type AccountInput = z.output<typeof accountSchema> & { roundIds: string[] };
export type NewAccountInput = AccountInput & { email: string };

/** What the owner of an account chooses behind the one-time link. */
export const setUpSchema = z.object({
  password: z
    .string({ error: "errors.required" })
    .min(1, "errors.required")
    .max(PASSWORD_LENGTH, "errors.tooLong"),
  code: totpCodeSchema,
});

export type SetUpInput = z.output<typeof setUpSchema>;

/** Whether the address of the log asks to check that every line still fits the one before it. */
export const logQuerySchema = z.object({
  keten: z
    .literal("ja")
    .optional()
    .catch(undefined)
    .transform((asked) => asked === "ja"),
});

const TOKEN_LENGTH = 100;
const DESK_ADDRESS = /^(?:\/en)?\/werkplek(\/[a-z0-9-]+)*$/;

const signInQuerySchema = z.object({
  naar: z.string().regex(DESK_ADDRESS).catch("/werkplek").transform(plainPath),
});
/** What the page of the own account says was done. */
export const changedQuerySchema = z.object({
  gewijzigd: z
    .enum(["gegevens", "berichten", "wachtwoord", "tweede-stap", "organisatie"])
    .optional()
    .catch(undefined),
});

const setUpQuerySchema = z.object({ token: z.string().max(TOKEN_LENGTH).catch("") });

const parameters = (url: string) => Object.fromEntries(new URL(url).searchParams);

/** Where signing in leads: the Dutch path of the desk that was asked for, and never another place. */
export function deskAskedFor(url: string): string {
  return signInQuerySchema.parse(parameters(url)).naar;
}

const organisationQuerySchema = z.object({
  doel: z.enum(["koppelen", "bevestigen"]).optional().catch(undefined),
  token: z.string().max(TOKEN_LENGTH).optional().catch(undefined),
  fout: z.enum(ORGANISATION_PROBLEMS).optional().catch(undefined),
});

/** What somebody goes to their organisation for, or what went wrong there, as an address says it. */
export function organisationAskedFor(url: string): z.output<typeof organisationQuerySchema> {
  return organisationQuerySchema.parse(parameters(url));
}

const signOutQuerySchema = z.object({
  state: z.string().max(TOKEN_LENGTH).optional().catch(undefined),
  mislukt: z.string().max(TOKEN_LENGTH).optional().catch(undefined),
});

/** What the address of the page after signing out says. */
export function signOutQueryOf(url: string): z.output<typeof signOutQuerySchema> {
  return signOutQuerySchema.parse(parameters(url));
}

/** The one-time token in the link of a new account; empty when there is none. */
export function setUpTokenOf(url: string): string {
  return setUpQuerySchema.parse(parameters(url)).token;
}
