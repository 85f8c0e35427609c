import { z } from "zod";

const LONGEST_TYPED = 200;

/** What the address of the search of the desks may hold. */
export const deskSearchAddressSchema = z.object({
  q: z.string().trim().max(LONGEST_TYPED).catch(""),
});
