import type { Connection } from "~/platform/db.server";

const OPEN = ["waiting", "secondModerator", "held"];

/** The case about the same item that waits for somebody; null when none does. */
export async function waitingCaseOn(
  connection: Connection,
  { subjectKind, subjectId }: { subjectKind: string; subjectId: string },
): Promise<string | null> {
  const open = await connection.moderationCase.findFirst({
    where: { subjectKind, subjectId, state: { in: OPEN } },
    select: { id: true },
  });
  return open?.id ?? null;
}
