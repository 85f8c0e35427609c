import type { Contribution } from "~/features/participation/commands/record-participation.server";
import { AGE_BANDS, ROLES } from "~/features/participation/domain/roles";
import type { Transaction } from "~/platform/db.server";
import { z } from "zod";

const declaredSchema = z.object({ role: z.enum(ROLES), ageBand: z.enum(AGE_BANDS).nullable() });

type Counted = Omit<Contribution, "activityId" | "subject" | "channel">;

/** Everyone whose contribution a proposal is, each with what they declared about themselves. */
export async function countedAuthors(
  transaction: Transaction,
  proposalId: string,
): Promise<{ roundId: string; authors: Counted[] }> {
  const row = await transaction.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: {
      roundId: true,
      role: true,
      ageBand: true,
      authorMunicipalityId: true,
      experienceExpert: true,
      forOrganisation: true,
      authors: true,
    },
  });
  const authors = row.authors.map((author): Counted => {
    const own = author.role !== null;
    const { role, ageBand } = declaredSchema.parse(own ? author : row);
    return {
      personId: author.personId,
      role,
      ageBand,
      municipalityId: own ? author.municipalityId : row.authorMunicipalityId,
      experienceExpert: own ? author.experienceExpert : row.experienceExpert,
      forOrganisation: own ? author.forOrganisation : row.forOrganisation,
    };
  });
  return { roundId: row.roundId, authors };
}
