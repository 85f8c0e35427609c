/** The form with which staff make an invitation link. */
import { z } from "zod";

const MOST_USES = 10_000;

export const invitationSchema = z.object({
  label: z.string().trim().min(1, "errors.required").max(120, "errors.tooLong"),
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
