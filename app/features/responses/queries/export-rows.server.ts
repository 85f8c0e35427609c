import { redactedPlainText } from "~/features/moderation/domain/redaction";
import { parseStoredAnswer, serializeAnswer } from "~/features/surveys/domain/answer";
import type { Answer } from "~/features/surveys/domain/answer";
import type { Cell } from "~/features/surveys/domain/export-columns";
import type { Question } from "~/features/surveys/domain/question";
import { readQuestionnaire } from "~/features/surveys/queries/questionnaire.server";
import type { Connection } from "~/platform/db.server";
import { tableColumns, tableRow } from "../domain/export-table";
import type { TableColumn } from "../domain/export-table";
import type { NumberedVersion } from "../domain/result-versions";
import { readRedactions } from "./reviewed-texts.server";

/** So many responses are in memory at a time, however many there are, and hold up everybody else while they are written. */
const BATCH = 50;

const READABLE = ["approved", "redacted"];

/** The versions that people were asked, newest first. */
export async function askedVersions(
  client: Connection,
  surveyId: string,
): Promise<NumberedVersion[]> {
  const rows = await client.surveyVersion.findMany({
    where: { surveyId, OR: [{ frozenAt: { not: null } }, { current: { isNot: null } }] },
    orderBy: { number: "desc" },
    select: { id: true, number: true, questionnaire: true },
  });
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    questionnaire: readQuestionnaire(row),
  }));
}

type AnswerRow = {
  questionKey: string;
  value: string;
  reviewState: string | null;
  redactions: string | null;
};

function covered(answer: Answer, row: AnswerRow): Answer | undefined {
  const readable = READABLE.includes(row.reviewState ?? "");
  const cover = (text: string) => redactedPlainText(text, readRedactions(row.redactions));
  switch (answer.shape) {
    case "text":
      return readable ? { ...answer, value: cover(answer.value) } : undefined;
    case "choice":
    case "choices":
      if (answer.other === undefined) return answer;
      return { ...answer, other: readable ? cover(answer.other) : undefined };
    default:
      return answer;
  }
}

function exportable(question: Question | undefined, row: AnswerRow): string | undefined {
  if (row.reviewState === null) return row.value;
  const verdict = question && parseStoredAnswer(question, row.value);
  const answer = verdict?.ok ? covered(verdict.answer, row) : undefined;
  return question && answer && serializeAnswer(question, answer);
}

export type ExportTable = {
  columns: readonly TableColumn[];
  /** The rows in batches; their order is chance, and the same each time. */
  batches: () => AsyncGenerator<readonly (readonly Cell[])[], void>;
};

/** A response with its answers, as they are stored. */
export const columnsOfResponse = {
  id: true,
  versionId: true,
  role: true,
  channel: true,
  answers: {
    select: { questionKey: true, value: true, reviewState: true, redactions: true },
  },
} as const;

type ResponseRow = {
  versionId: string;
  role: string;
  channel: string;
  answers: readonly AnswerRow[];
};

/** How a table over these versions is made: its columns, and a response as a row of it. */
export function tableOver(versions: readonly NumberedVersion[]): {
  columns: readonly TableColumn[];
  rowOf: (response: ResponseRow) => readonly Cell[];
} {
  const columns = tableColumns(versions);
  const byId = new Map(versions.map((version) => [version.id, version]));
  const questions = new Map(
    versions.flatMap(({ id, questionnaire }) =>
      questionnaire.questions.map((question) => [`${id} ${question.key}`, question] as const),
    ),
  );
  const rowOf = (row: ResponseRow) => {
    const answers = row.answers.flatMap((answer) => {
      const question = questions.get(`${row.versionId} ${answer.questionKey}`);
      const value = exportable(question, answer);
      return value === undefined ? [] : [[answer.questionKey, value] as const];
    });
    return tableRow(byId, columns, { ...row, answers: Object.fromEntries(answers) });
  };
  return { columns, rowOf };
}

/** The answers to a survey as they are now, as a table that is read in batches. */
export async function liveTable(client: Connection, surveyId: string): Promise<ExportTable> {
  const { columns, rowOf } = tableOver(await askedVersions(client, surveyId));
  async function* batches() {
    let after = "";
    for (;;) {
      const rows = await client.response.findMany({
        where: { surveyId, state: "sent", id: { gt: after } },
        orderBy: { id: "asc" },
        take: BATCH,
        select: columnsOfResponse,
      });
      yield rows.map(rowOf);
      const last = rows.at(-1);
      if (last === undefined || rows.length < BATCH) return;
      after = last.id;
    }
  }
  return { columns, batches };
}
