import { z } from "zod";

/** What the site is called: it stands in the bar of every page, where there is room for so much. */
export const siteNameSchema = z.string().trim().min(1).max(40);

const emailSchema = z.email().max(254);

/** Who people can ask something: the name of an organisation or a desk, never of a person. */
export const contactSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  email: emailSchema,
  phone: z
    .string()
    .regex(/^[0-9+][0-9 -]{5,20}$/)
    .nullable(),
});

/** Where somebody reports a weak spot: an address of mail or of a page (RFC 9116). */
export const securityContactSchema = z.union([
  emailSchema,
  z.url({ protocol: /^https$/ }).max(500),
]);
