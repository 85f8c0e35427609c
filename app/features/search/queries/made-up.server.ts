import type { Connection } from "~/platform/db.server";
import type { SearchKind } from "~/features/search/schema";

/** One thing that was found. */
type Found = { kind: string; refId: string };

/** The ids of what is made up among what one page of hits shows. */
export async function madeUp(
  client: Connection,
  hits: readonly Found[],
): Promise<ReadonlySet<string>> {
  const idsOf = (kind: SearchKind) => ({
    id: { in: hits.filter((hit) => hit.kind === kind).map(({ refId }) => refId) },
  });
  const ofExample = { round: { example: true } };
  const only = { select: { id: true }, take: hits.length } as const;
  const found = await Promise.all([
    client.round.findMany({ where: { ...idsOf("round"), example: true }, ...only }),
    client.theme.findMany({ where: { ...idsOf("theme"), ...ofExample }, ...only }),
    client.session.findMany({ where: { ...idsOf("session"), example: true }, ...only }),
    client.proposal.findMany({ where: { ...idsOf("proposal"), example: true }, ...only }),
    client.agendaItem.findMany({ where: { ...idsOf("agenda"), example: true }, ...only }),
    client.advice.findMany({ where: { ...idsOf("advice"), ...ofExample }, ...only }),
    client.claim.findMany({ where: { ...idsOf("claim"), ...ofExample }, ...only }),
  ]);
  return new Set(found.flat().map(({ id }) => id));
}
