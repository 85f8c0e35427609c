import { z } from "zod";
import { reportBackVerdict } from "~/features/rounds/domain/report-back";
import type { ReportBackGap, RoundToReportBack } from "~/features/rounds/domain/report-back";
import { SESSION_STATES, sessionStateAt } from "~/features/sessions/domain/session";
import type { Connection } from "~/platform/db.server";

const stateSchema = z.enum(SESSION_STATES);

const OUTCOMES = {
  draft: "toCome",
  published: "toCome",
  held: "heldWithoutReport",
  reported: "reported",
  cancelled: "cancelled",
} as const;

/** What the verdict on reporting back has to know of a round. */
export async function roundToReportBack(
  client: Connection,
  roundId: string,
  now: Date,
): Promise<RoundToReportBack> {
  const [contributions, themes, sessions] = await Promise.all([
    client.participation.count({ where: { roundId, state: "counted" } }),
    client.theme.findMany({
      where: { roundId },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: {
        id: true,
        title: true,
        state: true,
        _count: { select: { replies: { where: { state: "published" } } } },
      },
    }),
    client.session.findMany({
      where: { roundId, state: { not: "draft" } },
      orderBy: { startsAt: "asc" },
      select: {
        id: true,
        title: true,
        state: true,
        endsAt: true,
        report: { select: { publishedAt: true } },
      },
    }),
  ]);
  return {
    contributions,
    themes: themes.map(({ id, title, state, _count }) => ({
      id,
      title,
      published: state === "published",
      replied: _count.replies > 0,
    })),
    sessions: sessions.map(({ id, title, state, endsAt, report }) => {
      const outcome = OUTCOMES[sessionStateAt({ state: stateSchema.parse(state), endsAt }, now)];
      const isReported = outcome === "heldWithoutReport" && report?.publishedAt != null;
      return { id, title, outcome: isReported ? "reported" : outcome };
    }),
  };
}

/** Everything that is missing before the round can be reported back. */
export async function missingForReportBack(
  client: Connection,
  roundId: string,
  now: Date,
): Promise<ReportBackGap[]> {
  const verdict = reportBackVerdict(await roundToReportBack(client, roundId, now));
  return verdict.ok ? [] : [...verdict.missing];
}
