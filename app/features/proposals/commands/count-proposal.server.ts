import type { Contribution } from "~/features/participation/commands/record-participation.server";
import { AGE_BANDS, ROLES } from "~/features/participation/domain/roles";
import type { Transaction } from "~/platform/db.server";
import { z } from "zod";

const declaredSchema = z.object({ role: z.enum(ROLES), ageBand: z.enum(AGE_BANDS).nullable() });

/** The activity under which the ledger counts the proposals of a round; made when the round has none yet. */
export async function proposalsActivity(
  transaction: Transaction,
  roundId: string,
): Promise<string> {
  const known = await transaction.activity.findFirst({
    where: { roundId, kind: "proposals" },
    select: { id: true },
  });
  if (known) return known.id;
  const position = await transaction.activity.count({ where: { roundId } });
  const made = await transaction.activity.create({
    data: { roundId, kind: "proposals", title: "Voorstellen", titleEn: "Proposals", position },
    select: { id: true },
  });
  return made.id;
}

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
