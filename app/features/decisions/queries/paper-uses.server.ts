/** What rests on a paper or a source, wherever it is cited. */
import { usesOf } from "~/features/decisions/domain/paper-uses";
import type { PaperUses } from "~/features/decisions/domain/paper-uses";
import type { Connection } from "~/platform/db.server";

/** How often facts of the region cite a source; the columns hold a list of sources by their keys. */
async function citations(client: Connection, key: string): Promise<number> {
  const source = { contains: `"source":${JSON.stringify(key)}` };
  const counts = await Promise.all([
    client.glossaryTerm.count({ where: { source } }),
    client.principle.count({ where: { OR: [{ source }, { figures: source }] } }),
    client.principleAction.count({ where: { source } }),
    client.roundFrameItem.count({ where: { source } }),
    client.agendaItem.count({ where: { source } }),
    client.agendaStatus.count({ where: { source } }),
    client.agendaOutcome.count({ where: { source } }),
    client.advice.count({ where: { source } }),
    client.formalReaction.count({ where: { source } }),
    client.claim.count({ where: { source } }),
    client.referencePopulation.count({ where: { source } }),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

async function countsOfSource(client: Connection, { id, key }: { id: string; key: string }) {
  const source = { contains: `"source":${JSON.stringify(key)}` };
  const [decisions, themes, counts, facts] = await Promise.all([
    client.decision.count({ where: { source } }),
    client.themeLink.count({ where: { kind: "source", targetId: id } }),
    client.sourceCount.count({ where: { sourceId: id } }),
    citations(client, key),
  ]);
  return { decisions, themes, counts, facts };
}

/** What rests on one source. */
export async function usesOfSource(
  client: Connection,
  source: { id: string; key: string },
): Promise<PaperUses> {
  return usesOf(await countsOfSource(client, source));
}

/** What rests on a paper, and on the sources that would go with it. */
export async function usesOfPaper(client: Connection, id: string): Promise<PaperUses> {
  const where = { where: { documentId: id } };
  const sources = await client.source.findMany({ ...where, select: { id: true, key: true } });
  const [decisions, alerts, claims, advices, ...ofSources] = await Promise.all([
    client.decision.count(where),
    client.decisionAlert.count(where),
    client.claim.count(where),
    client.advice.count(where),
    ...sources.map((source) => countsOfSource(client, source)),
  ]);
  const sum = (of: "themes" | "counts" | "facts") =>
    ofSources.reduce((total, counts) => total + counts[of], 0);
  return usesOf({
    ...{ decisions, alerts, claims, advices },
    ...{ themes: sum("themes"), counts: sum("counts"), facts: sum("facts") },
  });
}
