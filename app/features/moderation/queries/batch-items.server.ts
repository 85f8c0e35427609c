import { leftOutOf } from "~/features/moderation/domain/batch";
import type { BatchAction, LeftReason } from "~/features/moderation/domain/batch";
import { findDanger } from "~/features/moderation/domain/danger-terms";
import { findsIn } from "~/features/moderation/domain/open-finds";
import { wholeText } from "~/features/moderation/domain/outcome";
import type { Connection } from "~/platform/db.server";
import { oneByOne } from "~/platform/turns.server";
import type { StaffActor } from "~/policy/actor";
import { can } from "~/policy/can";
import type { Subject } from "../moderated-kind";
import { caseEnumColumns } from "../schema";
import { caseModerator } from "./case-moderator.server";
import { caseOf } from "./case-row.server";
import type { CaseRow } from "./case-row.server";
import { textSigns } from "./settings.server";
import { subjectsOfCases } from "./subject.server";

/** What somebody did with several cases at once, and as whom. */
export type BatchRun = {
  action: BatchAction;
  actor: StaffActor;
  /** The participant signed in beside the staff member, whose items are not theirs to judge. */
  alsoPersonId: string | null;
};

/** A case of a batch as it is now, and why it is left out; null when it goes through. */
export type AssessedCase = { row: CaseRow; subject: Subject | null; left: LeftReason | null };

const QUESTIONED = ["reported", "takenDown", "reopened"];

/** Looks at cases as a batch does: who may decide them, what changed, and what is found in their texts. */
export async function assessCases(
  connection: Connection,
  { action, actor, alsoPersonId }: BatchRun,
  cases: readonly { row: CaseRow; version: number }[],
): Promise<AssessedCase[]> {
  const subjects = await subjectsOfCases(
    connection,
    cases.map(({ row }) => row),
  );
  const { danger, publicNumbers } = await textSigns(connection);
  const rounds = new Set(cases.map(({ row }) => row.roundId));
  const moderators = new Map(
    await Promise.all(
      [...rounds].map(
        async (roundId) =>
          [roundId, await caseModerator(connection, actor, alsoPersonId, roundId)] as const,
      ),
    ),
  );
  return oneByOne(cases, ({ row, version }): AssessedCase => {
    const subject = subjects.get(row.id) ?? null;
    const moderator = moderators.get(row.roundId);
    const isTheirs = can(actor, "moderation.decide", { roundId: row.roundId });
    // What is out of reach looks like what is not there, and nothing of a held text is read.
    if (!moderator || !isTheirs || !subject) return { row, subject: null, left: "gone" };
    if (row.state === "held") return { row, subject: null, left: "held" };
    const { text } = subject;
    const { cause } = caseEnumColumns.parse(row);
    const isFlagged =
      row.findings !== "[]" ||
      findsIn(text, { publicNumbers }).length > 0 ||
      findDanger(wholeText(text), danger).length > 0;
    const item = { case: caseOf(row), isQuestioned: QUESTIONED.includes(cause), isFlagged };
    const left = leftOutOf(item, action, { moderator, expectedVersion: version });
    return { row, subject, left };
  });
}
