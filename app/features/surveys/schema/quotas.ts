/** How many people of a role the maker of a survey hopes to hear, as `Survey.quotas` and a survey file hold it. */
import { z } from "zod";
import { ROLES } from "~/features/participation/domain/roles";

export const quotasSchema = z.array(
  z.strictObject({ role: z.enum(ROLES), persons: z.number().int().positive() }),
);

/** How many people of a role the maker hopes for. A signal, never a refusal. */
export type Quota = z.output<typeof quotasSchema>[number];
