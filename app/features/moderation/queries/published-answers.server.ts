import { database } from "~/platform/db.server";
import { inPortionsBy } from "~/platform/portions.server";

/** The answers of a round that a batch published, in portions. */
export async function* publishedAnswers(
  batchId: string,
  roundId: string,
): AsyncGenerator<readonly string[]> {
  const client = await database();
  const lines = inPortionsBy<{ caseId: string; case: { subjectId: string } }>(
    ({ caseId }) => caseId,
    ({ after, take }) =>
      client.caseBatchLine.findMany({
        where: {
          batchId,
          result: "done",
          caseId: { gt: after },
          case: { roundId, subjectKind: "answer" },
        },
        orderBy: { caseId: "asc" },
        take,
        select: { caseId: true, case: { select: { subjectId: true } } },
      }),
  );
  for await (const portion of lines) yield portion.map((line) => line.case.subjectId);
}
