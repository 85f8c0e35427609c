import type { SubjectKind } from "~/features/moderation/domain/moderation-case";
import { isOpen } from "~/features/moderation/domain/moderation-case";
import { takeReport } from "~/features/moderation/domain/reader-reports";
import type { ReportReason } from "~/features/moderation/domain/reader-reports";
import { REPORT_REASONS } from "~/features/moderation/domain/reader-reports";
import { z } from "zod";
import type { Transaction } from "~/platform/db.server";
import { inTransaction } from "~/platform/db.server";
import type { Authorized } from "~/policy/authorize.server";
import { numberedKey, reporterKey } from "../queries/author-key.server";
import { countReports } from "../queries/writer-keys.server";
import { caseColumns, caseOf } from "../queries/case-row.server";
import { moderatedKind } from "../queries/kinds.server";
import { moderationSettings } from "../queries/settings.server";
import { readSubject } from "../queries/subject.server";
import { openModerationCase } from "./open-case.server";

/** So many reports on one item are weighed: long before that it is with a moderator. */
const MOST_REPORTS = 1_000;

export type ReportInput = {
  subject: { kind: Extract<SubjectKind, "proposal" | "comment">; id: string };
  reason: ReportReason;
  /** Tells readers apart: the participant, or a random value in the reader's own cookie. */
  reader: string;
};

export type ReportResult =
  { ok: true; reopened: boolean } | { ok: false; code: "not_found" | "already_reported" };

/** Reports since the last decision: earlier ones were answered by it. */
async function reportsSince(
  transaction: Transaction,
  { kind, id }: ReportInput["subject"],
  since: Date | null,
) {
  const rows = await transaction.readerReport.findMany({
    where: { subjectKind: kind, subjectId: id, ...(since ? { createdAt: { gt: since } } : {}) },
    select: { id: true, reasonKey: true, reporterKey: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: MOST_REPORTS,
  });
  return rows.map((row) => ({ ...row, reason: z.enum(REPORT_REASONS).parse(row.reasonKey) }));
}

/**
 * Takes a reader's report. Enough different readers, or one worry about somebody's safety, bring the item back before
 * a moderator; it stays public until one decides.
 */
export async function reportItem(
  _grant: Authorized<"content.report">,
  { subject, reason, reader }: ReportInput,
  now: Date,
): Promise<ReportResult> {
  return inTransaction(async (transaction) => {
    const found = await readSubject(transaction, {
      subjectKind: subject.kind,
      subjectId: subject.id,
    });
    if (!found || found.roundId === null) return { ok: false, code: "not_found" };
    const rows = await transaction.moderationCase.findMany({
      where: { subjectKind: subject.kind, subjectId: subject.id },
      select: caseColumns,
      orderBy: { openedAt: "desc" },
    });
    const cases = rows.map(caseOf);
    const open = cases.find(isOpen);
    const decidedAt = rows.find(({ decidedAt: at }) => at !== null)?.decidedAt ?? null;
    const earlier = await reportsSince(transaction, subject, decidedAt);
    const key = reporterKey(reader, subject);
    const verdict = takeReport(
      {
        isPublic: found.isPublic,
        caseIsOpen: open !== undefined,
        reportsSinceDecision: earlier,
      },
      { reporterKey: key, reason },
      await moderationSettings(transaction),
    );
    if (!verdict.ok) {
      return { ok: false, code: verdict.code === "not_public" ? "not_found" : verdict.code };
    }
    const opened = verdict.reopens
      ? await openModerationCase(
          transaction,
          {
            subject,
            roundId: found.roundId,
            text: found.text,
            ...(await moderatedKind(subject.kind).concerned(transaction, subject.id)).writers,
            cause: "reported",
          },
          now,
        )
      : null;
    const caseId = opened?.caseId ?? open?.id ?? null;
    await transaction.readerReport.create({
      data: {
        subjectKind: subject.kind,
        subjectId: subject.id,
        reasonKey: reason,
        reporterKey: key,
        numberedKey: numberedKey(reader, (await countReports(transaction, reader)) + 1),
        caseId,
        createdAt: now,
      },
    });
    if (opened) {
      await transaction.readerReport.updateMany({
        where: { id: { in: earlier.map(({ id }) => id) } },
        data: { caseId: opened.caseId },
      });
    }
    return { ok: true, reopened: opened !== null };
  });
}
