import type { Prisma } from "~/platform/generated/client";
import type { StaffActor } from "~/policy/actor";
import { UNDECIDED_STATES } from "../domain/moderation-case";
import type { QueueFilter } from "../schema/queue-filter";

/** The cases that wait for staff of this kind. */
export function waitingFor(actor: StaffActor): Prisma.ModerationCaseWhereInput {
  if (actor.role === "safetyOfficer") return { state: "held" };
  return {
    state: { in: [...UNDECIDED_STATES] },
    OR: [{ roundId: { in: [...actor.roundIds] } }, { roundId: null }],
  };
}

function withFlag(flag: string): Prisma.ModerationCaseWhereInput {
  if (flag === "none") return { findings: "[]" };
  if (flag === "any") return { findings: { not: "[]" } };
  return { findings: { contains: JSON.stringify(flag) } };
}

/** What of that an address asks for. */
export function queueWhere(
  actor: StaffActor,
  filter: QueueFilter,
  now: Date,
): Prisma.ModerationCaseWhereInput {
  const { kind, roundId, surveyId, questionKey, flag, late, role, whose } = filter;
  return {
    AND: [
      waitingFor(actor),
      kind === null ? {} : { subjectKind: kind },
      roundId === null ? {} : { roundId },
      surveyId === null ? {} : { surveyId },
      questionKey === null ? {} : { questionKey },
      flag === null ? {} : withFlag(flag),
      late ? { dueAt: { lt: now } } : {},
      role === null ? {} : { authorRole: role },
      whose === null ? {} : { assigneeId: whose === "mine" ? actor.staffId : null },
    ],
  };
}
