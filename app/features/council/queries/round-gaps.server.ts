/** What a round still owes whoever took part: reports, reactions to the points of advice, and answers to its themes. */
import { openPoints } from "~/features/advice/domain/advice";
import { PUBLIC_ADVICE } from "~/features/advice/domain/public-advice";
import { reactionKindSchema } from "~/features/advice/schema";
import { PUBLIC_REPLY, PUBLIC_THEME } from "~/features/vocabulary/domain/public-theme";
import type { Language, LocalText } from "~/i18n/language";
import { localText, optionalText } from "~/i18n/language";
import { database } from "~/platform/db.server";

/** A report of which no source can be found, or of which only a summary can. */
export type MissingReport = { key: string; title: LocalText; note: LocalText | null };

export type OpenAdvice = {
  slug: string;
  title: LocalText;
  points: number;
  open: { id: string; label: string; text: LocalText }[];
};

export type RoundGaps = {
  missingReports: MissingReport[];
  advices: OpenAdvice[];
  themes: { total: number; unanswered: { slug: string; title: LocalText }[] };
};

/** How the report of an activity that took place elsewhere stands when its whole text cannot be read. */
const NOT_READABLE = ["notFound", "summaryOnly"];

/** What is missing of a public round, counted and listed. */
export async function roundGaps(roundId: string, language: Language): Promise<RoundGaps> {
  const client = await database();
  const [activities, advices, themes] = await Promise.all([
    client.activity.findMany({
      where: { roundId, reportStatus: { in: NOT_READABLE } },
      orderBy: { position: "asc" },
      select: { id: true, title: true, titleEn: true, reportNote: true, reportNoteEn: true },
    }),
    client.advice.findMany({
      where: { ...PUBLIC_ADVICE, roundId },
      orderBy: [{ dated: "asc" }, { slug: "asc" }],
      select: {
        slug: true,
        title: true,
        titleEn: true,
        points: { select: { id: true, label: true, text: true, textEn: true } },
        reactions: { select: { kind: true, pointId: true, text: true, on: true } },
      },
    }),
    client.theme.findMany({
      where: { ...PUBLIC_THEME, roundId },
      orderBy: { position: "asc" },
      select: {
        slug: true,
        title: true,
        titleEn: true,
        replies: { where: PUBLIC_REPLY, take: 1, select: { id: true } },
      },
    }),
  ]);
  return {
    missingReports: activities.map((row) => ({
      key: row.id,
      title: localText(language, row.title, row.titleEn),
      note: optionalText(language, row.reportNote, row.reportNoteEn),
    })),
    advices: advices.map(({ slug, title, titleEn, points, reactions }) => {
      const given = reactions.map((row) => ({ ...row, kind: reactionKindSchema.parse(row.kind) }));
      return {
        slug,
        title: localText(language, title, titleEn),
        points: points.length,
        open: openPoints(points, given).map(({ id, label, text, textEn }) => ({
          id,
          label,
          text: localText(language, text, textEn),
        })),
      };
    }),
    themes: {
      total: themes.length,
      unanswered: themes
        .filter(({ replies }) => replies.length === 0)
        .map(({ slug, title, titleEn }) => ({ slug, title: localText(language, title, titleEn) })),
    },
  };
}
