/** What a council writes on, and what the body it is addressed to answers. */
import { regionSettings } from "~/features/region/queries.server";
import { formalReactionDue } from "~/features/calendar/domain/terms";
import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import type { AdviceState } from "~/features/advice/domain/advice";
import { comparePointLabels } from "~/features/advice/domain/point-label";
import { adviceStateSchema } from "~/features/advice/schema";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { database } from "~/platform/db.server";

type Choice = { id: string; name: string };

export type AdviceChoices = { bodies: Choice[]; rounds: Choice[]; documents: Choice[] };

/** To whom and about what a council can advise. */
export async function adviceChoices(bodyId: string): Promise<AdviceChoices> {
  const client = await database();
  const [bodies, rounds, documents] = await Promise.all([
    client.body.findMany({
      where: { id: { not: bodyId } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    client.round.findMany({
      where: PUBLIC_ROUND,
      orderBy: { createdAt: "desc" },
      select: { id: true, title: true },
    }),
    client.document.findMany({ orderBy: { title: "asc" }, select: { id: true, title: true } }),
  ]);
  const named = ({ id, title }: { id: string; title: string }) => ({ id, name: title });
  return { bodies, rounds: rounds.map(named), documents: documents.map(named) };
}

export type AdviceDraft = {
  slug: string;
  title: string;
  state: AdviceState;
  values: Record<string, string[]>;
  points: { id: string; label: string; heading: string | null; text: string }[];
  recommendations: { id: string; label: string; text: string; points: string[] }[];
};

/** One advice of the own council, to write on; null when it is not theirs. */
export async function adviceDraft(slug: string, bodyId: string): Promise<AdviceDraft | null> {
  const client = await database();
  const row = await client.advice.findFirst({
    where: { slug, fromBodyId: bodyId },
    include: {
      points: true,
      recommendations: {
        orderBy: { position: "asc" },
        include: { points: { select: { point: { select: { label: true } } } } },
      },
    },
  });
  if (!row) return null;
  const value = (text: string | null) => [text ?? ""];
  return {
    slug,
    title: row.title,
    state: adviceStateSchema.parse(row.state),
    values: {
      version: [String(row.version)],
      title: value(row.title),
      titleEn: value(row.titleEn),
      summary: value(row.summary),
      summaryEn: value(row.summaryEn),
      reference: value(row.reference),
      toBodyId: value(row.toBodyId),
      roundId: value(row.roundId),
      documentId: value(row.documentId),
      solicited: [row.solicited ? "yes" : "no"],
      requestedOn: value(row.requestedOn),
      meetingOn: value(row.meetingOn),
      reactionDueOn: value(row.reactionDueOn),
    },
    points: [...row.points]
      .sort((a, b) => comparePointLabels(a.label, b.label))
      .map(({ id, label, heading, text }) => ({ id, label, heading, text })),
    recommendations: row.recommendations.map(({ id, label, text, points }) => ({
      id,
      label,
      text,
      points: points.map(({ point }) => point.label).sort(comparePointLabels),
    })),
  };
}

/** Whether a published advice is addressed to this body. */
export async function isAdviceTo(slug: string, bodyId: string): Promise<boolean> {
  const client = await database();
  const where = { slug, toBodyId: bodyId, ...PUBLIC_ADVICE };
  return (await client.advice.count({ where })) > 0;
}

/** The day proposed for the written reaction to an advice that is written now; the council may choose another. */
export async function proposedReactionDay(now: Date): Promise<string> {
  const { terms } = await regionSettings();
  return amsterdamDate(formalReactionDue(now, terms));
}
