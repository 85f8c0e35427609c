import { PUBLIC_ROUND } from "~/features/vocabulary/domain/round-state";
import { stillMergedInto } from "~/features/proposals/domain/merge";
import type { ItemRedactions, Outcome, OutcomeKind } from "~/features/moderation/domain/outcome";
import { undoUntil } from "~/features/moderation/domain/undo-decision";
import { redactedPlainText } from "~/features/moderation/domain/redaction";
import type { Applied, ApplyRefusal } from "~/features/moderation/moderated-kind";
import { itemRedactionsSchema } from "~/features/moderation/schema";
import { recordParticipation } from "~/features/participation/commands/record-participation.server";
import { applyModeration } from "~/features/proposals/domain/proposal";
import type { Proposal } from "~/features/proposals/domain/proposal";
import { isListedProposal, isPublicProposal } from "~/features/vocabulary/domain/public-proposal";
import { tellStaff } from "~/features/staff/commands/tell-staff.server";
import { regionSettings } from "~/features/region/queries.server";
import type { Transaction } from "~/platform/db.server";
import { proposalColumns, proposalOf, stateColumns } from "../queries/proposal-row.server";
import { reachedByAnswers } from "../queries/reached-by-answers.server";
import { proposalEnumColumns } from "../schema";
import { proposalsActivity } from "~/features/participation/commands/add-activity.server";
import { countedAuthors } from "./count-proposal.server";
import { giveBackMerged } from "./give-back-merged.server";
import { mergeInto } from "./merge-into.server";
import { recountSupport } from "./recount-support.server";
import { emitTextChanged } from "./emit-text-changed.server";

/** What anyone may read of it; nothing while it is not public. */
function publicColumns(
  proposal: Proposal,
  text: { title: string; body: string },
  redactions: ItemRedactions,
) {
  if (!isPublicProposal(proposal)) return { publicTitle: null, publicText: null };
  return {
    publicTitle: redactedPlainText(text.title, redactions.title),
    publicText: redactedPlainText(text.body, redactions.body),
  };
}

type Destination = { roundId?: string; bodyId?: string };

/** Where a moved proposal goes; null when there is no such place. */
async function destinationColumns(
  transaction: Transaction,
  outcome: Outcome,
): Promise<Destination | null> {
  if (outcome.kind !== "moveElsewhere") return {};
  const { kind, id } = outcome.destination;
  if (kind === "body") {
    return (await transaction.body.count({ where: { id } })) === 1 ? { bodyId: id } : null;
  }
  const known = await transaction.round.count({ where: { id, ...PUBLIC_ROUND } });
  return known === 1 ? { roundId: id } : null;
}

/** A published or returned proposal counts as a contribution of each of its writers; an advertisement does not. */
async function countIn(transaction: Transaction, id: string, outcome: Outcome, now: Date) {
  if (!["publish", "publishRedacted", "return", "merge"].includes(outcome.kind)) return;
  const counted = await countedAuthors(transaction, id);
  const activityId = await proposalsActivity(transaction, counted.roundId);
  for (const author of counted.authors) {
    await recordParticipation(
      transaction,
      { ...author, activityId, subject: `proposal:${id}`, channel: "proposal" },
      now,
    );
  }
}

/** Outcomes that take a public proposal away: what went into it stands by itself again. */
const TAKES_AWAY: readonly Outcome["kind"][] = ["return", "spam", "holdForSafety"];

/** Tells whoever owes the answer to a proposal that it came, once its publication cannot be undone any more. */
async function tellAnswerer(transaction: Transaction, id: string, now: Date): Promise<void> {
  const { bodyId, round } = await transaction.proposal.findUniqueOrThrow({
    where: { id },
    select: { bodyId: true, round: { select: { answererBodyId: true } } },
  });
  const asked = bodyId ?? round.answererBodyId;
  if (asked === null) return;
  const place = { roundId: null, bodyId: asked, notBefore: undoUntil(now) };
  await tellStaff(transaction, { alert: "toAnswer", id, ...place }, now);
}

/** Carries a moderator's outcome out on a proposal. A step of deciding its case, in the same transaction. */
export async function moderateProposal(
  transaction: Transaction,
  id: string,
  outcome: Outcome,
  now: Date,
  overturned: OutcomeKind | null,
): Promise<Applied | ApplyRefusal> {
  const row = await transaction.proposal.findUniqueOrThrow({
    where: { id },
    select: { ...proposalColumns, title: true, body: true, redactions: true },
  });
  const { terms } = await regionSettings(transaction);
  const before = proposalOf(row);
  const verdict = applyModeration(
    before,
    outcome.kind,
    now,
    terms,
    await reachedByAnswers(transaction, id),
  );
  if (!verdict.ok) return { ok: false, code: "item_changed" };
  const destination = await destinationColumns(transaction, outcome);
  if (destination === null) return { ok: false, code: "destination_missing" };
  const merged =
    outcome.kind === "merge" ? await mergeInto(transaction, before, outcome.intoId) : null;
  if (merged && !merged.ok) return merged;
  const mergedIntoId = merged?.intoId ?? stillMergedInto(before, verdict.next, overturned);
  const next = { ...verdict.next, mergedIntoId };
  const redactions =
    outcome.kind === "publishRedacted"
      ? outcome.redactions
      : outcome.kind === "publish"
        ? { title: [], body: [] }
        : itemRedactionsSchema.parse(JSON.parse(row.redactions));
  await transaction.proposal.update({
    where: { id },
    data: {
      ...stateColumns(next),
      ...destination,
      mergedIntoId: next.mergedIntoId,
      redactions: JSON.stringify(redactions),
      ...publicColumns(next, row, redactions),
      version: { increment: 1 },
    },
  });
  await emitTextChanged(transaction, id, now);
  if (TAKES_AWAY.includes(outcome.kind)) await giveBackMerged(transaction, [id], now);
  if (before.mergedIntoId !== mergedIntoId) await recountSupport(transaction, id);
  // It counts no longer for the one it went into.
  if (before.mergedIntoId !== null && mergedIntoId !== before.mergedIntoId) {
    await recountSupport(transaction, before.mergedIntoId);
  }
  await countIn(transaction, id, outcome, now);
  if (!isListedProposal(before) && isListedProposal(next)) await tellAnswerer(transaction, id, now);
  const authorIds = [...next.authorIds];
  const { role, ageBand } = proposalEnumColumns.parse(row);
  const roundId = destination.roundId ?? row.roundId;
  const moved = outcome.kind === "moveElsewhere";
  return {
    ok: true,
    shownAs: merged?.intoId ?? id,
    roundId,
    isNew: row.publishedAt === null && isListedProposal(next),
    authorIds,
    waitsAgain: moved ? { roundId, authorIds, role, ageBand } : null,
  };
}
