/** What moderation holds of a person: keys in cases about what they wrote, and in the reports they made on others. */
import type { OwnInputKind } from "~/features/vocabulary/own-input";
import { forgetWriter } from "./commands/forget-writer.server";
import { ownReports, writerKeys } from "./queries/writer-keys.server";

export const moderationOwnInput: OwnInputKind = {
  name: "moderation",
  columns: ["ModerationCase.authorKeys", "ReaderReport.reporterKey"],
  texts: [
    "ModerationCase.explanation",
    "ModerationCase.appealText",
    "ModerationCase.decision",
    "ModerationCase.sealedText",
  ],
  count: async (connection, personId) => {
    const keys = await writerKeys(connection, personId);
    const [cases, reports] = await Promise.all([
      connection.moderationCase.count({
        where: { OR: keys.map((key) => ({ authorKeys: { contains: key } })) },
      }),
      ownReports(connection, personId),
    ]);
    return cases + reports.length;
  },
  unlink: forgetWriter,
  export: async (connection, personId) => {
    const keys = await writerKeys(connection, personId);
    const cases = await connection.moderationCase.findMany({
      where: { OR: keys.map((key) => ({ authorKeys: { contains: key } })) },
      orderBy: { openedAt: "asc" },
      select: {
        subjectKind: true,
        state: true,
        outcome: true,
        explanation: true,
        appealText: true,
        openedAt: true,
        decidedAt: true,
      },
    });
    return cases.map(({ openedAt, decidedAt, ...row }) => ({
      ...row,
      openedAt: openedAt.toISOString(),
      decidedAt: decidedAt?.toISOString() ?? null,
    }));
  },
};
