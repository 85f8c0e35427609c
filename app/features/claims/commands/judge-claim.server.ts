import {
  NO_STAYS,
  requireCovers,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { answerChallengeVerdict } from "~/features/claims/domain/challenge";
import { checkableVerdict, claimStepVerdict } from "~/features/claims/domain/claim";
import type { ClaimGap, ClaimState, ClaimStepVerdict } from "~/features/claims/domain/claim";
import { claimJudge, judgedRoundColumns } from "~/features/claims/queries/judge.server";
import { challengeStateSchema, claimStateSchema } from "~/features/claims/schema";
import type { AmendForm, AnswerForm, CheckableForm } from "~/features/claims/schema";
import type { Role } from "~/features/participation/domain/roles";
import { freeSlug } from "~/features/text/domain/slug";
import { auditActorOf } from "~/platform/audit.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

type Grant = Authorized<"claim.judge">;

type UnknownChoice = { ok: false; code: "unknown_choice"; what: "documentId" | "roundId" };

export type CheckOutcome =
  | UnknownChoice
  | { ok: true; slug: string }
  | { ok: false; code: "not_found" | "struck" }
  | { ok: false; code: "incomplete"; missing: readonly ClaimGap[] };

const SLUG_WORDS = 60;

function newSlug(transaction: Transaction, text: string): Promise<string> {
  return freeSlug(text.slice(0, SLUG_WORDS), "bewering", (slugs) =>
    transaction.claim.findMany({ where: { slug: { in: slugs } }, select: { slug: true } }),
  );
}

/** What the rule says now; read before the transaction, so that computing blocks no writer. */
async function verdictFor(roundId: string, claim: { roles: readonly Role[]; text: string }) {
  const client = await database();
  const round = await client.round.findUnique({
    where: { id: roundId },
    select: judgedRoundColumns,
  });
  const judge = await claimJudge(client, round);
  const verdict = judge(round, claim)?.verdict ?? null;
  return verdict === "notJudged" ? null : verdict;
}

/** Which of the chosen document and round does not exist. */
async function unknownChoice(
  transaction: Transaction,
  { documentId, roundId }: CheckableForm,
): Promise<UnknownChoice | null> {
  const [documents, rounds] = await Promise.all([
    transaction.document.count({ where: { id: documentId ?? "" } }),
    transaction.round.count({ where: { id: roundId ?? "" } }),
  ]);
  if (documents === 0) return { ok: false, code: "unknown_choice", what: "documentId" };
  return rounds === 0 ? { ok: false, code: "unknown_choice", what: "roundId" } : null;
}

/**
 * Makes a sentence checkable: who said it, in which document, of which groups, about which round. The rule then judges
 * it, and everyone sees it. Nobody chooses the verdict.
 */
export async function makeCheckable(
  grant: Grant,
  slug: string,
  { roles, ...form }: CheckableForm & { roles: readonly Role[] | null },
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<CheckOutcome> {
  const checkable = checkableVerdict({ ...form, roles });
  if (!checkable.ok) return checkable;
  const roundId = form.roundId ?? "";
  if (!stillAllows(grant, { roundId })) return { ok: false, code: "not_found" };
  const verdict = await verdictFor(roundId, { roles: roles ?? [], text: form.text });
  return inTransaction(async (transaction): Promise<CheckOutcome> => {
    const claim = await transaction.claim.findUnique({ where: { slug, held: false } });
    if (!claim || !stillAllows(grant, { roundId: claim.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const state = claimStateSchema.parse(claim.state);
    if (state === "struck") return { ok: false, code: "struck" };
    const unknown = await unknownChoice(transaction, form);
    if (unknown) return unknown;
    const known: ClaimState = state === "amended" ? "amended" : (verdict ?? "asserted");
    const named = claim.waiting ? await newSlug(transaction, form.text) : slug;
    await transaction.claim.update({
      where: { id: claim.id },
      data: {
        ...form,
        roles: JSON.stringify(roles ?? []),
        waiting: false,
        slug: named,
        state: known,
      },
    });
    const mayStay = await requireFindsHandled(
      transaction,
      [form.text, form.textEn, form.claimedBy, form.claimedByEn, claim.foundIn, form.note],
      stays,
    );
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "claim.madeCheckable",
        subjectKind: "claim",
        subjectId: claim.id,
        details: { mayStay, verdict, state: known },
      },
      now,
    );
    return { ok: true, slug: named };
  });
}

export type StepOutcome = ClaimStepVerdict | { ok: false; code: "not_found" };

/** Changes the sentence to an honest one, or strikes it; both the old and the new words stay readable. */
export async function takeClaimStep(
  grant: Grant,
  slug: string,
  step: ({ verb: "amend" } & AmendForm) | { verb: "strike"; reason: string },
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<StepOutcome> {
  return inTransaction(async (transaction): Promise<StepOutcome> => {
    const claim = await transaction.claim.findUnique({ where: { slug } });
    if (!claim || claim.waiting || !stillAllows(grant, { roundId: claim.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const verdict = claimStepVerdict(
      { ...claim, state: claimStateSchema.parse(claim.state) },
      step.verb === "amend" ? { verb: "amend", text: step.amendedText } : step,
    );
    if (!verdict.ok) return verdict;
    const words =
      step.verb === "amend"
        ? { amendedText: step.amendedText, amendedTextEn: step.amendedTextEn }
        : { note: [claim.note, step.reason].filter(Boolean).join("\n\n") };
    await transaction.claim.update({
      where: { id: claim.id },
      data: { ...words, state: verdict.to },
    });
    const mayStay = await requireFindsHandled(transaction, Object.values(words), stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: step.verb === "amend" ? "claim.amended" : "claim.struck",
        subjectKind: "claim",
        subjectId: claim.id,
        details: { mayStay, from: claim.state },
      },
      now,
    );
    return verdict;
  });
}

export type DropOutcome = { ok: true } | { ok: false; code: "not_found" };

/** Takes away what was sent in and says nothing about involvement; a repeat changes nothing. */
export async function dropSubmission(grant: Grant, slug: string, now: Date): Promise<DropOutcome> {
  return inTransaction(async (transaction): Promise<DropOutcome> => {
    const claim = await transaction.claim.findUnique({ where: { slug } });
    if (!claim) return { ok: true };
    if (!claim.waiting || claim.held) return { ok: false, code: "not_found" };
    await transaction.claim.delete({ where: { id: claim.id } });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "claim.dropped",
        subjectKind: "claim",
        subjectId: claim.id,
      },
      now,
    );
    return { ok: true };
  });
}

export type AnswerOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "wrong_state" | "own_challenge" | "answer_missing" };

/** Answers a challenge in words; nobody answers an own one. */
export async function answerChallenge(
  grant: Grant,
  slug: string,
  { challenge, outcome, answer }: AnswerForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<AnswerOutcome> {
  const staffId = grant.actor.kind === "staff" ? grant.actor.staffId : null;
  return inTransaction(async (transaction): Promise<AnswerOutcome> => {
    const row = await transaction.claimChallenge.findFirst({
      where: { id: challenge, claim: { slug } },
      include: { claim: { select: { id: true, roundId: true } } },
    });
    if (!row || !stillAllows(grant, { roundId: row.claim.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const state = challengeStateSchema.parse(row.state);
    const ownChallenge = staffId !== null && row.staffId === staffId;
    const verdict = answerChallengeVerdict({ state, ownChallenge }, { outcome, text: answer });
    if (!verdict.ok) return verdict;
    const covers = await requireCovers(transaction, row.reason, stays);
    await transaction.claimChallenge.update({
      where: { id: row.id },
      data: { state: verdict.to, answer, redactions: JSON.stringify(covers) },
    });
    const mayStay = await requireFindsHandled(transaction, [answer], stays);
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "claim.challengeAnswered",
        subjectKind: "claim",
        subjectId: row.claim.id,
        details: { mayStay, challenge: row.id, outcome },
      },
      now,
    );
    return { ok: true };
  });
}
