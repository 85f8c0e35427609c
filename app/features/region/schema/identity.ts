import { z } from "zod";
import { textField, titleField } from "~/i18n/form-fields";

/** What the site is called: it stands in the bar of every page, where there is room for so much. */
export const siteNameSchema = z.string().trim().min(1).max(40);

const phoneSchema = z.string().regex(/^[0-9+][0-9 -]{5,20}$/);
const emailSchema = z.email().max(254);

/** Who people can ask something: the name of an organisation or a desk, never of a person. */
export const contactSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: emailSchema,
  phone: phoneSchema.nullable(),
});

/** Where somebody reports a weak spot: an address of mail or of a page (RFC 9116). */
export const securityContactSchema = z.union([
  emailSchema,
  z.url({ protocol: /^https$/ }).max(500),
]);

const LONGEST_NAME = 120;
const LONGEST_SITE_NAME = 40;
const LONGEST_ADDRESS = 500;

/** A text that may stay empty, and otherwise is what the schema asks. */
function emptyOr(longest: number, schema: z.ZodType, message: string) {
  return textField(longest).refine(
    (typed) => typed === "" || schema.safeParse(typed).success,
    message,
  );
}

/** The identity as the form posts it; what is not there is empty. */
export const identityFormSchema = z
  .object({
    regionName: titleField(LONGEST_NAME),
    regionNameEn: titleField(LONGEST_NAME),
    siteName: titleField(LONGEST_SITE_NAME),
    contactName: textField(LONGEST_NAME),
    contactEmail: emptyOr(LONGEST_ADDRESS, emailSchema, "errors.notAnEmail"),
    contactPhone: emptyOr(LONGEST_NAME, phoneSchema, "regionDesk.notAPhone"),
    securityContact: emptyOr(
      LONGEST_ADDRESS,
      securityContactSchema,
      "regionDesk.notASecurityContact",
    ),
  })
  .superRefine(({ contactName, contactEmail, contactPhone }, context) => {
    // Whoever can be reached has a name and an address; a number beside them is extra.
    if (contactName === "" && contactEmail === "" && contactPhone === "") return;
    for (const [field, typed] of Object.entries({ contactName, contactEmail })) {
      if (typed === "")
        context.addIssue({ code: "custom", path: [field], message: "errors.required" });
    }
  });

export type IdentityInput = z.output<typeof identityFormSchema>;
