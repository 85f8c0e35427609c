import { z } from "zod";

const payloadSchema = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  unsubscribeUrl: z.string().optional(),
  madeFrom: z.string().optional(),
  attachment: z
    .object({ filename: z.string(), contentType: z.string(), content: z.string() })
    .optional(),
});

/** The content of a queued message. */
export type MailPayload = z.infer<typeof payloadSchema>;

/** Reads the content of an outbox row. */
export function readPayload(payload: string): MailPayload {
  return payloadSchema.parse(JSON.parse(payload));
}
