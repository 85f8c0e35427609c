import { addSource } from "~/features/region/commands/add-source.server";
import { checkNewCount } from "~/features/participation/domain/source-count-entry";
import type { CurrentCount } from "~/features/participation/domain/source-count-entry";
import { TOTAL_GROUP } from "~/features/participation/queries/round-counts.server";
import type { SourceCountInput } from "~/features/participation/schema";
import { NEW_GROUP } from "~/features/participation/schema";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { sha256 } from "~/platform/secret.server";
import { findSubmission, recordSubmission } from "~/platform/submission.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

export type AddSourceCountOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" }
  | { ok: false; code: "invalid"; field: string; error: string };

/** Enough of a hash for a name that nobody types. */
const KEY_LENGTH = 12;

/** The document of the count: one that is known, or a new one that the form describes. */
async function sourceOf(transaction: Transaction, input: SourceCountInput): Promise<string | null> {
  if (input.source !== "") {
    const known = await transaction.source.findUnique({
      where: { id: input.source },
      select: { id: true },
    });
    return known?.id ?? null;
  }
  if (input.sourceTitle === null) return null;
  const key = `bron-${sha256(input.submission).slice(0, KEY_LENGTH)}`;
  return addSource(transaction, { key, title: input.sourceTitle, dated: input.sourceDated });
}

const REFUSALS = {
  not_a_whole_number: { field: "count", error: "figuresDesk.error_number" },
  more_than_total: { field: "count", error: "figuresDesk.error_more_than_total" },
  duplicate_source: { field: "source", error: "figuresDesk.error_duplicate_source" },
} as const;

function countOf(sourceId: string, subject: string, persons: number): CurrentCount {
  return { sourceId, subject, persons, isTotal: subject === TOTAL_GROUP };
}

/**
 * Adds a count that a document gives of an activity. A count that contradicts another stays beside it.
 * @param slug of the round in whose address the form stood
 */
export async function addSourceCount(
  grant: Authorized<"sourceCount.write">,
  slug: string,
  input: SourceCountInput,
  now: Date,
): Promise<AddSourceCountOutcome> {
  return inTransaction(async (transaction): Promise<AddSourceCountOutcome> => {
    if ((await findSubmission(transaction, input.submission)) !== undefined) return { ok: true };
    const activity = await transaction.activity.findFirst({
      where: { id: input.activityId, round: { slug } },
      select: {
        id: true,
        roundId: true,
        sourceCounts: { select: { sourceId: true, group: true, count: true } },
      },
    });
    if (!activity || !stillAllows(grant, { roundId: activity.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const groups = new Set([TOTAL_GROUP, ...activity.sourceCounts.map(({ group }) => group)]);
    if (input.group !== NEW_GROUP && !groups.has(input.group)) {
      return { ok: false, code: "invalid", field: "group", error: "errors.unknownChoice" };
    }
    const sourceId = await sourceOf(transaction, input);
    if (sourceId === null) {
      return { ok: false, code: "invalid", field: "source", error: "figuresDesk.error_source" };
    }
    const key = sha256(input.submission).slice(0, KEY_LENGTH);
    const group = input.group === NEW_GROUP ? `groep-${key}` : input.group;
    const verdict = checkNewCount(
      countOf(sourceId, group, input.count),
      activity.sourceCounts.map((row) => countOf(row.sourceId, row.group, row.count)),
    );
    if (!verdict.ok) return { ok: false, code: "invalid", ...REFUSALS[verdict.code] };
    const { id } = await transaction.sourceCount.create({
      data: {
        activityId: activity.id,
        sourceId,
        group,
        roles: JSON.stringify(input.roles),
        count: input.count,
        place: input.place,
        quote: input.quote,
        enteredById: grant.actor.kind === "staff" ? grant.actor.staffId : null,
        createdAt: now,
      },
      select: { id: true },
    });
    await emit(
      transaction,
      {
        actor: auditActorOf(grant.actor),
        type: "sourceCount.added",
        subjectKind: "sourceCount",
        subjectId: id,
        details: { count: input.count, conflicts: verdict.conflicts },
      },
      now,
    );
    await recordSubmission(transaction, input.submission, "sourceCount", slug, now);
    return { ok: true };
  });
}
