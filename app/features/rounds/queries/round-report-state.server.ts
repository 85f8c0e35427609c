import { PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
import { reportBackVerdict } from "~/features/rounds/domain/report-back";
import type { ReportBackGap, RoundToReportBack } from "~/features/rounds/domain/report-back";
import type { Connection } from "~/platform/db.server";

type SessionRow = {
  id: string;
  title: string;
  state: string;
  report: { publishedAt: Date | null } | null;
};

function outcomeOf(session: SessionRow): RoundToReportBack["sessions"][number]["outcome"] {
  if (session.state === "cancelled") return "cancelled";
  if (session.report?.publishedAt) return "reported";
  return session.state === "published" ? "toCome" : "heldWithoutReport";
}

/** Everything that still lacks its answer or its report before a round can be reported back. */
export async function reportBackGaps(
  client: Connection,
  roundId: string,
): Promise<readonly ReportBackGap[]> {
  const [contributions, themes, sessions] = await Promise.all([
    client.participation.count({ where: { roundId, state: "counted" } }),
    client.theme.findMany({
      where: { roundId },
      orderBy: { position: "asc" },
      select: {
        id: true,
        title: true,
        state: true,
        replies: { where: PUBLIC_REPLY, select: { id: true }, take: 1 },
      },
    }),
    client.session.findMany({
      where: { roundId, state: { not: "draft" } },
      orderBy: { startsAt: "asc" },
      select: {
        id: true,
        title: true,
        state: true,
        report: { select: { publishedAt: true } },
      },
    }),
  ]);
  const verdict = reportBackVerdict({
    contributions,
    themes: themes.map(({ id, title, state, replies }) => ({
      id,
      title,
      published: state === "published",
      replied: replies.length > 0,
    })),
    sessions: sessions.map((session) => ({
      id: session.id,
      title: session.title,
      outcome: outcomeOf(session),
    })),
  });
  return verdict.ok ? [] : verdict.missing;
}
