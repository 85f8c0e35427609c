import { overturnedBy } from "~/features/moderation/domain/appeal";
import type { Outcome } from "~/features/moderation/domain/outcome";
import { readableAfter, readableText } from "~/features/moderation/domain/readable-text";
import { OWN_TEXT_KINDS } from "~/features/vocabulary/domain/own-text";
import type { Transaction } from "~/platform/db.server";
import type { ApplyRefusal, Subject, Writers } from "../moderated-kind";
import { caseOf } from "../queries/case-row.server";
import type { CaseRow } from "../queries/case-row.server";
import { moderatedKind } from "../queries/kinds.server";
import { emptiedSchema } from "../schema";
import { copiesFollowReview } from "../queries/withdrawn-copies.server";
import { openModerationCase } from "./open-case.server";
import { enqueueOutcomeNotice } from "./enqueue-outcome-notice.server";

type Decided = { row: CaseRow; subject: Subject; outcome: Outcome };

/** A moved item waits again, in its old place, before the moderators of where it went. */
async function openAgain(
  transaction: Transaction,
  { row, subject }: Decided,
  again: Writers & { readonly roundId: string },
  now: Date,
): Promise<void> {
  await openModerationCase(
    transaction,
    {
      subject: { kind: subject.kind, id: subject.id },
      text: subject.text,
      cause: "moved",
      sentAt: row.openedAt,
      ...again,
    },
    now,
  );
}

/** What others copied from the text is read no longer than the text itself. */
async function copiesFollow(
  transaction: Transaction,
  { subject, outcome }: Decided,
  now: Date,
): Promise<void> {
  const kind = OWN_TEXT_KINDS.find((known) => known === subject.kind);
  const readable = readableAfter(outcome, subject);
  if (kind === undefined || readable === undefined) return;
  const bodyBefore = readableText(subject.text, subject.covers).body;
  await copiesFollowReview(transaction, { kind, id: subject.id, readable, bodyBefore }, now);
}

/** What is published after it was taken off the site comes back in the frozen files that lost it then. */
async function copiesComeBack(
  transaction: Transaction,
  { row, subject, outcome }: Decided,
): Promise<void> {
  if (row.emptied === null || !outcome.kind.startsWith("publish")) return;
  const copies = emptiedSchema.parse(JSON.parse(row.emptied));
  await moderatedKind(subject.kind).undo?.bringBack?.(transaction, subject.id, copies);
}

/** Carries an outcome out on the item it is about, and tells its writers. A step of deciding. */
export async function applyOutcome(
  transaction: Transaction,
  decided: Decided,
  now: Date,
): Promise<{ ok: true } | ApplyRefusal> {
  const { row, subject, outcome } = decided;
  if (subject.isTakenBack) return { ok: true };
  const entry = moderatedKind(subject.kind);
  const applied = await entry.apply(
    transaction,
    subject.id,
    outcome,
    now,
    overturnedBy(caseOf(row), outcome),
  );
  if (!applied.ok) return applied;
  await copiesFollow(transaction, decided, now);
  await copiesComeBack(transaction, decided);
  if (applied.waitsAgain) await openAgain(transaction, decided, applied.waitsAgain, now);
  await enqueueOutcomeNotice(transaction, entry, { ...applied, id: subject.id }, outcome.kind, now);
  return { ok: true };
}
