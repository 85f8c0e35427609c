import { isPublicReport } from "~/features/vocabulary/domain/public-report";
import { PUBLIC_SESSION } from "~/features/vocabulary/domain/public-session";
import { isPublicTheme, PUBLIC_REPLY } from "~/features/vocabulary/domain/public-theme";
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
  if (isPublicReport(session.report)) return "reported";
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
      where: { roundId, ...PUBLIC_SESSION },
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
      published: isPublicTheme({ state }),
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
