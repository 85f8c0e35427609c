import { z } from "zod";

/** What can be found; each kind has its own word on the page. */
export const SEARCH_KINDS = [
  "round",
  "theme",
  "session",
  "proposal",
  "principle",
  "agenda",
  "advice",
  "decision",
  "claim",
  "term",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const searchKindSchema = z.enum(SEARCH_KINDS);

/** What the address of the search page may hold. */
export const searchAddressSchema = z.object({
  q: z.string().max(300).catch(""),
  kind: searchKindSchema.nullable().catch(null),
  year: z.coerce.number().int().min(1900).max(2200).nullable().catch(null),
  /** Also what stands inside longer words. */
  parts: z.literal("1").nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});
