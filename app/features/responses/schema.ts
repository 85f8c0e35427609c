import { z } from "zod";

/** What a draft keeps: answers in their stored form, what was refused, who somebody is, and how far they got. */
export const draftSchema = z.object({
  answers: z.record(z.string(), z.string()).default({}),
  typed: z.record(z.string(), z.array(z.string())).default({}),
  about: z.record(z.string(), z.string()).default({}),
  page: z.string().nullable().default(null),
  calm: z.boolean().default(false),
});

export type DraftValues = z.infer<typeof draftSchema>;

export const EMPTY_DRAFT: DraftValues = draftSchema.parse({});
