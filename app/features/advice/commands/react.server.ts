import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import {
  adviceStateAfter,
  followUpAdviceVerdict,
  openPoints,
} from "~/features/advice/domain/advice";
import { isPublicAdvice } from "~/features/advice/domain/public-advice";
import { reactVerdict, registerReceiptVerdict } from "~/features/advice/domain/reaction";
import type { ReactionGap } from "~/features/advice/domain/reaction";
import { adviceStateSchema, reactionKindSchema } from "~/features/advice/schema";
import type { ReactionForm } from "~/features/advice/schema";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

type Grant = Authorized<"reaction.write">;

/** The advice, when it was published and is addressed to the body of whoever asks. */
async function addressedTo(transaction: Transaction, grant: Grant, slug: string) {
  const row = await transaction.advice.findUnique({
    where: { slug },
    include: { points: true, reactions: true },
  });
  const { actor } = grant;
  if (!row || actor.kind !== "staff" || actor.bodyId === null) return null;
  if (!isPublicAdvice(row) || !stillAllows(grant, { bodyId: row.toBodyId })) return null;
  return { row, bodyId: actor.bodyId, state: adviceStateSchema.parse(row.state) };
}

export type ReceiptOutcome = { ok: true } | { ok: false; code: "not_found" };

/** Registers that the advice arrived; a repeat changes nothing. */
export async function registerReceipt(
  grant: Grant,
  slug: string,
  now: Date,
): Promise<ReceiptOutcome> {
  return inTransaction(async (transaction): Promise<ReceiptOutcome> => {
    const found = await addressedTo(transaction, grant, slug);
    if (!found) return { ok: false, code: "not_found" };
    const { row, bodyId, state } = found;
    const verdict = registerReceiptVerdict({ ...row, state }, bodyId);
    if (!verdict.ok) {
      return verdict.code === "already_registered"
        ? { ok: true }
        : { ok: false, code: "not_found" };
    }
    await transaction.advice.update({
      where: { id: row.id },
      data: { receivedOn: amsterdamDate(now), version: { increment: 1 } },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "advice.receiptRegistered",
        subjectKind: "advice",
        subjectId: row.id,
      },
      now,
    );
    return { ok: true };
  });
}

export type ReactOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "wrong_state" | "unknown_point" }
  | { ok: false; code: "incomplete"; missing: readonly ReactionGap[] };

/** Gives an oral or written reaction; the state of the advice follows from all that was given. */
export async function react(
  grant: Grant,
  slug: string,
  { submission, ...reaction }: ReactionForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<ReactOutcome> {
  return inTransaction(async (transaction): Promise<ReactOutcome> => {
    const found = await addressedTo(transaction, grant, slug);
    if (!found) return { ok: false, code: "not_found" };
    if ((await findSubmission(transaction, submission)) !== undefined) return { ok: true };
    const { row, bodyId, state } = found;
    const pointIds = row.points.map(({ id }) => id);
    const advice = { state, toBodyId: row.toBodyId, dated: row.dated, pointIds };
    const today = amsterdamDate(now);
    const verdict = reactVerdict(reaction, advice, bodyId, today);
    if (!verdict.ok) {
      if (verdict.code === "incomplete") return verdict;
      const { code } = verdict;
      return { ok: false, code: code === "other_body" ? "not_found" : code };
    }
    const staffId = grant.actor.kind === "staff" ? grant.actor.staffId : null;
    const given = await transaction.formalReaction.create({
      data: { ...reaction, on: today, adviceId: row.id, bodyId, createdById: staffId },
    });
    const reactions = [...row.reactions, given].map(({ kind, pointId, text }) => ({
      kind: reactionKindSchema.parse(kind),
      pointId,
      text,
    }));
    const next = adviceStateAfter(state, row.points, reactions);
    await transaction.advice.update({
      where: { id: row.id },
      data: { state: next, version: { increment: 1 } },
    });
    const mayStay = await requireFindsHandled(transaction, [reaction.text, reaction.textEn], stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "advice.reacted",
        subjectKind: "advice",
        subjectId: row.id,
        details: {
          mayStay,
          kind: reaction.kind,
          point: reaction.pointId,
          happenedOn: reaction.happenedOn,
          state: next,
        },
      },
      now,
    );
    await recordSubmission(transaction, submission, "reaction", `/adviezen/${slug}`, now);
    return { ok: true };
  });
}

export type FollowUpOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "note_missing" | "already_done" }
  | { ok: false; code: "points_open"; labels: readonly string[] };

/** Marks what came of an advice: only after every point was answered in writing, with a note for everyone. */
export async function followUpAdvice(
  grant: Grant,
  slug: string,
  note: string,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<FollowUpOutcome> {
  return inTransaction(async (transaction): Promise<FollowUpOutcome> => {
    const found = await addressedTo(transaction, grant, slug);
    if (!found) return { ok: false, code: "not_found" };
    const { row, bodyId, state } = found;
    const reactions = row.reactions.map((given) => ({
      ...given,
      kind: reactionKindSchema.parse(given.kind),
    }));
    const open = openPoints(row.points, reactions).map(({ label }) => label);
    if (open.length > 0) return { ok: false, code: "points_open", labels: open };
    const verdict = followUpAdviceVerdict({ state }, note);
    if (!verdict.ok) {
      return { ok: false, code: verdict.code === "note_missing" ? "note_missing" : "already_done" };
    }
    const on = amsterdamDate(now);
    await transaction.formalReaction.create({
      data: { adviceId: row.id, bodyId, kind: "written", text: note, on },
    });
    await transaction.advice.update({
      where: { id: row.id },
      data: { state: verdict.to, version: { increment: 1 } },
    });
    const mayStay = await requireFindsHandled(transaction, [note], stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "advice.followedUp",
        subjectKind: "advice",
        subjectId: row.id,
        details: { mayStay },
      },
      now,
    );
    return { ok: true };
  });
}
