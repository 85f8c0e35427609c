/** What moderation holds of a person: keys in cases about what they wrote, and in the reports they made on others. */
import { OWN_TEXT_KINDS, textIds } from "~/features/vocabulary/domain/own-text";
import type { CopyHolder, OwnInputKind } from "~/features/vocabulary/own-input";
import { forgetCaseWords } from "./commands/forget-case-words.server";
import { forgetWriter } from "./commands/forget-writer.server";
import { casesWrittenBy, ownReports } from "./queries/writer-keys.server";

export const moderationOwnInput: OwnInputKind = {
  name: "moderation",
  columns: ["CaseWriter.key", "ReaderReport.reporterKey", "ReaderReport.numberedKey"],
  texts: [],
  count: async (connection, personId) => {
    const [cases, reports] = await Promise.all([
      connection.moderationCase.count({ where: await casesWrittenBy(connection, personId) }),
      ownReports(connection, personId),
    ]);
    return cases + reports.length;
  },
  unlink: forgetWriter,
  export: {
    rows: async (connection, personId, { skip, take }) => {
      const cases = await connection.moderationCase.findMany({
        where: await casesWrittenBy(connection, personId),
        orderBy: [{ openedAt: "asc" }, { id: "asc" }],
        skip,
        take,
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
  },
};

/** What a moderator said of a text and its writer against it; with the text it goes by taking that back. */
export const caseCopies: CopyHolder = {
  name: "cases",
  columns: [
    "ModerationCase.explanation",
    "ModerationCase.appealText",
    "ModerationCase.decision",
    "ModerationCase.sealedText",
    "ModerationCase.undoState",
    "CaseNote.text",
    "CaseDraft.filledIn",
  ],
  leaveWriterless: async (transaction, texts) => {
    for (const kind of OWN_TEXT_KINDS)
      await forgetCaseWords(transaction, kind, textIds(texts, kind));
  },
};
