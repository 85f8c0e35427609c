import { reviseVerdict } from "~/features/moderation/domain/after-decision";
import type {
  ReviseReason,
  ReviseVerdict,
  Revision,
} from "~/features/moderation/domain/after-decision";
import { coverPieces } from "~/features/moderation/domain/cover-pieces";
import type { CoverVerdict } from "~/features/moderation/domain/cover-pieces";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { readableText } from "~/features/moderation/domain/readable-text";
import { OWN_TEXT_KINDS } from "~/features/vocabulary/domain/own-text";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import type { Subject } from "../moderated-kind";
import { caseModerator } from "../queries/case-moderator.server";
import { caseColumns, caseOf } from "../queries/case-row.server";
import type { CaseRow } from "../queries/case-row.server";
import { moderatedKind } from "../queries/kinds.server";
import { waitingCaseOn } from "../queries/waiting-case.server";
import { subjectOfCase } from "../queries/subject.server";
import { copiesFollowReview } from "../queries/withdrawn-copies.server";
import { decideInside } from "./decide-case.server";
import type { DecideResult } from "./decide-case.server";
import { openModerationCase } from "./open-case.server";

export type ReviseInput = {
  caseId: string;
  revision: Revision;
  reason: ReviseReason;
  /** Words that have to be covered, one piece a line; for covering further only. */
  redactions: string;
  alsoPersonId: string | null;
};

type Refusal = Exclude<
  | { ok: false; code: "not_found" }
  | Exclude<ReviseVerdict, { ok: true }>
  | Exclude<CoverVerdict, { ok: true }>
  | Exclude<DecideResult, { ok: true }>,
  never
>;

export type ReviseResult = { ok: true; caseId: string } | Refusal;

/** Undoes the transaction of a revision that turned out not to be possible. */
class RevisionRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

type Revised = { row: CaseRow; subject: Subject };

/** Puts the item before the moderators again, in a case of its own. */
async function openAgain(
  transaction: Transaction,
  { row, subject }: Revised,
  cause: "takenDown" | "reopened",
  sentBy: ReturnType<typeof auditActorOf>,
  now: Date,
): Promise<string> {
  const { kind, id, text, roundId } = subject;
  const { writers } = await moderatedKind(kind).concerned(transaction, id);
  const { surveyId, questionKey } = row;
  const question = { surveyId, questionKey };
  const item = { subject: { kind, id }, roundId, text, cause, sentBy, question, ...writers };
  return (await openModerationCase(transaction, item, now)).caseId;
}

/** Everything of it leaves every public place at once; a case about it waits for a decision with reasons. */
async function takeDown(
  transaction: Transaction,
  revised: Revised,
  sentBy: ReturnType<typeof auditActorOf>,
  now: Date,
): Promise<string> {
  const { kind: subjectKind, id, text, covers } = revised.subject;
  const entry = moderatedKind(subjectKind);
  const before = (await entry.undo?.status(transaction, id))?.copies ?? {};
  await entry.takeDown?.(transaction, id, now);
  const kind = OWN_TEXT_KINDS.find((known) => known === subjectKind);
  if (kind !== undefined) {
    const bodyBefore = readableText(text, covers).body;
    await copiesFollowReview(transaction, { kind, id, readable: null, bodyBefore }, now);
  }
  const waiting =
    (await waitingCaseOn(transaction, revised.row)) ??
    (await openAgain(transaction, revised, "takenDown", sentBy, now));
  if (Object.keys(before).length > 0) {
    const after = (await entry.undo?.status(transaction, id))?.copies ?? {};
    const emptied = JSON.stringify({ before, after });
    await transaction.moderationCase.update({ where: { id: waiting }, data: { emptied } });
  }
  return waiting;
}

/** The covers that stand and those that are added, as one decision; what may stay is as it was. */
function furtherCovered({ row, subject }: Revised, redactions: string): Outcome | Refusal {
  const verdict = coverPieces(subject.text, redactions.split("\n"), () => "personalData");
  if (!verdict.ok) return verdict;
  const outcome = caseOf(row).decision?.outcome;
  const stays = outcome && "stays" in outcome ? (outcome.stays ?? []) : [];
  return {
    kind: "publishRedacted",
    redactions: {
      title: [...subject.covers.title, ...verdict.redactions.title],
      body: [...subject.covers.body, ...verdict.redactions.body],
    },
    stays,
  };
}

async function reviseInside(
  transaction: Transaction,
  grant: Authorized<"moderation.decide">,
  { caseId, revision, reason, redactions, alsoPersonId }: ReviseInput,
  now: Date,
): Promise<ReviseResult> {
  const { actor } = grant;
  const row = await transaction.moderationCase.findUnique({
    where: { id: caseId },
    select: { ...caseColumns, decidedBy: { select: { role: true } } },
  });
  if (actor.kind !== "staff" || !row || !stillAllows(grant, { roundId: row.roundId })) {
    return { ok: false, code: "not_found" };
  }
  if (row.decidedBy?.role === "safetyOfficer") return { ok: false, code: "not_found" };
  const known = caseOf(row);
  const moderator = await caseModerator(transaction, actor, alsoPersonId, row.roundId);
  const subject = await subjectOfCase(transaction, row);
  const waiting = await waitingCaseOn(transaction, row);
  const verdict = reviseVerdict(known, revision, moderator, {
    isPublic: subject?.isPublic ?? false,
    isTakenBack: subject?.isTakenBack ?? true,
    waits: waiting !== null,
  });
  if (!verdict.ok) return verdict;
  if (!subject) return { ok: false, code: "erased" };
  const sentBy = auditActorOf(actor);
  const revised = { row, subject };
  const outcome = revision === "coverFurther" ? furtherCovered(revised, redactions) : null;
  if (outcome !== null && "ok" in outcome) return outcome;
  const opened =
    revision === "takeDown"
      ? await takeDown(transaction, revised, sentBy, now)
      : await openAgain(transaction, revised, "reopened", sentBy, now);
  await emit(
    transaction,
    {
      actor: sentBy,
      type: "moderation.revised",
      subjectKind: "moderationCase",
      subjectId: row.id,
      details: { revision, because: reason },
    },
    now,
  );
  if (outcome === null) return { ok: true, caseId: opened };
  const input = { caseId: opened, version: 1, outcome, alsoPersonId };
  const decided = await decideInside(transaction, grant, input, now);
  if (!decided.ok) throw new RevisionRefused(decided);
  return { ok: true, caseId: opened };
}

/**
 * Takes a decided item up again: off the site at once, covered further, or before the moderators anew. Whatever shows its
 * words follows in the same transaction.
 */
export async function reviseDecision(
  grant: Authorized<"moderation.decide">,
  input: ReviseInput,
  now: Date,
): Promise<ReviseResult> {
  try {
    return await inTransaction((transaction) => reviseInside(transaction, grant, input, now));
  } catch (error) {
    if (error instanceof RevisionRefused) return error.refusal;
    throw error;
  }
}
