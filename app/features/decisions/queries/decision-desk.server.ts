/** The desk of decisions: the papers councils decide on, and one decision to record. */
import { writeLocalPoint } from "~/features/decisions/domain/local-point";
import { localPointsSchema } from "~/features/decisions/schema";
import { database } from "~/platform/db.server";

export type DeskDocument = { slug: string; title: string; recorded: number };

/** Every document, those with decisions first. */
export async function documentsAtDesk(): Promise<DeskDocument[]> {
  const client = await database();
  const rows = await client.document.findMany({
    orderBy: { title: "asc" },
    select: { slug: true, title: true, _count: { select: { decisions: true } } },
  });
  return rows
    .map(({ slug, title, _count }) => ({ slug, title, recorded: _count.decisions }))
    .sort((a, b) => b.recorded - a.recorded);
}

export type DecisionDesk = {
  slug: string;
  title: string;
  bodies: { id: string; name: string }[];
  /** What is recorded already: to look at, or to bring up to date. */
  recorded: { id: string; body: string; stage: string; state: string }[];
  values: Record<string, string[]>;
};

/**
 * One document to record decisions on; null when there is none.
 * @param editing a decision to start the form with
 */
export async function decisionDesk(
  slug: string,
  editing: string | null,
): Promise<DecisionDesk | null> {
  const client = await database();
  const [document, bodies] = await Promise.all([
    client.document.findUnique({
      where: { slug },
      include: { decisions: { include: { body: { select: { name: true } } } } },
    }),
    client.body.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } }),
  ]);
  if (!document) return null;
  const chosen = document.decisions.find(({ id }) => id === editing);
  const listens = chosen
    ? await client.decisionAlert.count({
        where: { documentId: document.id, bodyId: chosen.bodyId },
      })
    : 0;
  const points = chosen ? localPointsSchema.parse(JSON.parse(chosen.localPoints)) : [];
  return {
    slug,
    title: document.title,
    bodies,
    recorded: document.decisions
      .map(({ id, body, stage, state }) => ({ id, body: body.name, stage, state }))
      .sort((a, b) => a.body.localeCompare(b.body, "nl")),
    values: chosen
      ? {
          bodyId: [chosen.bodyId],
          stage: [chosen.stage],
          state: [chosen.state],
          decidedOn: [chosen.decidedOn ?? ""],
          decidedOnNote: [chosen.decidedOnNote ?? ""],
          wording: [chosen.wording ?? ""],
          localPoints: [
            points.map(({ nl, principles }) => writeLocalPoint(nl, principles)).join("\n"),
          ],
          note: [chosen.note ?? ""],
          ...(listens > 0 ? { asksToHear: ["on"] } : {}),
        }
      : { stage: ["decision"] },
  };
}
