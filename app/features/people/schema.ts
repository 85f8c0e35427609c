import { z } from "zod";
import { AGE_BANDS, ROLES } from "~/features/participation/domain/roles";
import { plainPath } from "~/i18n/language";
import type { Declaration, DECLARATION_FIELDS } from "./domain/declared-role";
import { DIGEST_FREQUENCIES, FOLLOW_TARGETS } from "~/features/notices/domain/subscription";
import { readFields } from "~/i18n/read-fields";

const MAX_SLUG = 80;
const MAX_EMAIL = 254;

const tick = z
  .enum(["on"], { error: "errors.unknownChoice" })
  .optional()
  .transform((value) => value === "on");

/** The fields of "who am I", for spreading into the schema of a form that takes a contribution. */
export const declarationShape = {
  role: z.enum(ROLES, { error: "errors.chooseRole" }),
  ageBand: z
    .enum(["", ...AGE_BANDS], { error: "errors.unknownChoice" })
    .default("")
    .transform((band) => (band === "" ? null : band)),
  municipality: z
    .string()
    .max(MAX_SLUG, "errors.unknownChoice")
    .default("")
    .transform((slug) => (slug === "" ? null : slug)),
  experienceExpert: tick,
  forOrganisation: tick,
  withTrustedAdult: tick,
  representativeConsents: tick,
} satisfies Record<(typeof DECLARATION_FIELDS)[number], z.ZodType>;

/** An e-mail address that may stay empty: null then. */
export const optionalEmail = z
  .string()
  .trim()
  .max(MAX_EMAIL, "errors.tooLong")
  .refine((text) => text === "" || z.email().safeParse(text).success, "errors.notAnEmail")
  .default("")
  .transform((text) => (text === "" ? null : text));

/** What the fields of `declarationShape` declare, in the words of the domain. */
export function declared(fields: z.output<z.ZodObject<typeof declarationShape>>): Declaration {
  return {
    role: fields.role,
    ageBand: fields.ageBand,
    municipality: fields.municipality,
    experienceExpert: fields.experienceExpert,
    capacity: fields.forOrganisation ? "organisation" : "self",
    withTrustedAdult: fields.withTrustedAdult,
    representativeConsents: fields.representativeConsents,
  };
}

const declarationSchema = z.object(declarationShape);

/** Reads "who am I" out of a form that asks for nothing else. */
export function readDeclaration(
  values: Readonly<Record<string, string>>,
): { ok: true; declaration: Declaration } | { ok: false; errors: Record<string, string> } {
  const read = readFields(declarationSchema, values);
  return read.ok ? { ok: true, declaration: declared(read.value) } : read;
}

/** An address to leave, with how often to write to it. */
export const emailSchema = z.object({
  email: z
    .string({ error: "errors.required" })
    .trim()
    .min(1, "errors.required")
    .max(MAX_EMAIL, "errors.tooLong")
    .pipe(z.email("errors.notAnEmail")),
  frequency: z.enum(DIGEST_FREQUENCIES, { error: "errors.chooseOne" }).default("atOnce"),
});

export type EmailInput = z.output<typeof emailSchema>;

const MAX_ENDPOINT = 1_024;
/** An uncompressed point of P-256, and 16 bytes, as a browser gives them (RFC 8291). */
const BROWSER_KEY = /^[A-Za-z0-9_-]{87}=?$/;
const BROWSER_AUTH = /^[A-Za-z0-9_-]{22}(==)?$/;
const NOT_A_SERVICE = "people.push_notAService";

/** What a browser gives when it subscribes. */
export const pushSubscriptionSchema = z.object({
  endpoint: z.url(NOT_A_SERVICE).max(MAX_ENDPOINT, NOT_A_SERVICE),
  p256dh: z.string(NOT_A_SERVICE).regex(BROWSER_KEY, NOT_A_SERVICE),
  auth: z.string(NOT_A_SERVICE).regex(BROWSER_AUTH, NOT_A_SERVICE),
});

/** The browser that is turned off: one, or without an address all of them. */
export const pushOffSchema = z.object({
  endpoint: z
    .string()
    .max(MAX_ENDPOINT)
    .default("")
    .transform((endpoint) => (endpoint === "" ? null : endpoint)),
});

/** What somebody can stop following. */
export const followSchema = z.object({
  kind: z.enum(FOLLOW_TARGETS, { error: "errors.unknownChoice" }),
  id: z.string({ error: "errors.unknownChoice" }).min(1, "errors.unknownChoice").max(MAX_SLUG),
});

const MAX_IN_LINK = 100;
const OWN_ADDRESS = /^\/[a-z-]+(\/[A-Za-z0-9-]+)*$/;

const inLink = z.string().max(MAX_IN_LINK).catch("");
const enterQuerySchema = z.object({
  naar: z.string().regex(OWN_ADDRESS).catch("/mijn").transform(plainPath),
});
const linkQuerySchema = z.object({ token: inLink });
const unsubscribeQuerySchema = z.object({ adres: inLink, bewijs: inLink });

const parameters = (url: string) => Object.fromEntries(new URL(url).searchParams);

/** Where a good code leads: the Dutch path of the page that asked for it, and never another site. */
export function ownPageAskedFor(url: string): string {
  return enterQuerySchema.parse(parameters(url)).naar;
}

/** The one-time token in a link of a message; empty when there is none. */
export function linkTokenOf(url: string): string {
  return linkQuerySchema.parse(parameters(url)).token;
}

/** Whose address the link under a message removes, with the proof. */
export function unsubscribeLinkOf(url: string): z.output<typeof unsubscribeQuerySchema> {
  return unsubscribeQuerySchema.parse(parameters(url));
}
