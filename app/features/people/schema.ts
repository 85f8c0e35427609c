import { z } from "zod";
import { AGE_BANDS, ROLES } from "~/features/participation/domain/roles";
import type { Declaration } from "./domain/declared-role";

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
};

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
