import { z } from "zod";
import type { MailContent } from "~/features/notices/contracts";

const payloadSchema = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string().optional(),
  unsubscribeUrl: z.string().optional(),
  attachment: z
    .object({ filename: z.string(), contentType: z.string(), content: z.string() })
    .optional(),
});

/** Reads the content of an outbox row. */
export function readPayload(payload: string): MailContent {
  return payloadSchema.parse(JSON.parse(payload));
}
