/** The form with which staff make an invitation link. */
import { z } from "zod";
import { requiredTextField } from "~/i18n/form-fields";

const MOST_USES = 10_000;
const LONGEST_LABEL = 120;

export const invitationSchema = z.object({
  label: requiredTextField(LONGEST_LABEL),
  maxUses: z
    .string()
    .trim()
    .regex(/^\d{0,5}$/, "errors.notANumber")
    .default("")
    .transform((digits) => (digits === "" ? null : Number(digits)))
    .refine((uses) => uses === null || (uses > 0 && uses <= MOST_USES), "errors.notANumber"),
  channel: z.enum(["online", "session"]).catch("online"),
});

export type InvitationInput = z.output<typeof invitationSchema>;
