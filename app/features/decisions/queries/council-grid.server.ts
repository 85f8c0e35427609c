import { decisionEnumColumns } from "~/features/decisions/schema";
import type { DecisionState } from "~/features/decisions/domain/decision";
import { sourcesToCite } from "~/features/decisions/queries/paper-desk.server";
import { database } from "~/platform/db.server";

export type CouncilGrid = {
  slug: string;
  title: string;
  councils: {
    id: string;
    name: string;
    recorded: DecisionState | null;
    decidedOn: string | null;
  }[];
  sources: { key: string; title: string }[];
};

/** The councils of the region with what is recorded of each on one paper; null when there is no such paper. */
export async function councilGrid(slug: string): Promise<CouncilGrid | null> {
  const client = await database();
  const document = await client.document.findUnique({
    where: { slug },
    select: {
      title: true,
      decisions: {
        where: { stage: "decision" },
        select: { bodyId: true, state: true, decidedOn: true },
      },
    },
  });
  if (!document) return null;
  const councils = await client.body.findMany({
    where: { kind: "council", municipalityId: { not: null } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
  const known = new Map(document.decisions.map((decision) => [decision.bodyId, decision]));
  return {
    slug,
    title: document.title,
    councils: councils.map(({ id, name }) => {
      const decision = known.get(id);
      return {
        id,
        name,
        recorded:
          decision === undefined ? null : decisionEnumColumns.shape.state.parse(decision.state),
        decidedOn: decision?.decidedOn ?? null,
      };
    }),
    sources: await sourcesToCite(slug),
  };
}
