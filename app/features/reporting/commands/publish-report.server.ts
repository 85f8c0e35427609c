import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { publishReportVerdict } from "~/features/reporting/domain/round-report";
import type { ReportGap, ReportText } from "~/features/reporting/domain/round-report";
import { reportContent } from "~/features/reporting/queries/report-content.server";
import { firstReport } from "~/features/reporting/schema/round-report";
import type { ReportForm } from "~/features/reporting/schema/round-report";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { auditActorOf } from "~/platform/audit.server";
import { database, inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { emit } from "~/platform/events.server";
import { sha256 } from "~/platform/secret.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";

export type PublishReportOutcome =
  | { ok: true; number: number }
  | { ok: false; code: "not_found" | "conflict" | "not_reported_back" | "unchanged" }
  | { ok: false; code: "incomplete"; missing: readonly ReportGap[] };

const lastVersion = {
  orderBy: { number: "desc" },
  take: 1,
  select: { number: true, content: true },
} as const;

function summaryOf(form: ReportForm): ReportText | null {
  if (form.summary === "") return null;
  return { nl: form.summary, en: form.summaryEn === "" ? null : form.summaryEn };
}

/** Freezes a report inside a transaction. A step of publishing one, and of reporting back. */
async function freezeReport(
  transaction: Transaction,
  grant: Authorized<"round.reportBack">,
  { slug, form, content }: { slug: string; form: ReportForm; content: string },
  lastNumber: number | undefined,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<PublishReportOutcome> {
  const round = await transaction.round.findUnique({
    where: { slug },
    select: {
      id: true,
      state: true,
      influenceLevel: true,
      scope: true,
      phase: true,
      reports: lastVersion,
    },
  });
  if (!round || !stillAllows(grant, { roundId: round.id })) {
    return { ok: false, code: "not_found" };
  }
  const [last] = round.reports;
  if (last?.number !== lastNumber) return { ok: false, code: "conflict" };
  const verdict = publishReportVerdict(
    {
      roundState: roundEnumColumns.parse(round).state,
      content,
      lastContent: last?.content ?? null,
      note: form.note,
      publishedOn: form.publishedOn,
    },
    amsterdamDate(now),
  );
  if (!verdict.ok) return verdict;
  const words = [form.summary, form.summaryEn, form.note];
  const mayStay = await requireFindsHandled(transaction, words, stays);
  const number = (last?.number ?? 0) + 1;
  const hash = sha256(content);
  await transaction.roundReport.create({
    data: {
      id: `${round.id}/${number}`,
      roundId: round.id,
      number,
      content,
      hash,
      note: form.note === "" ? null : form.note,
      publishedAt: now,
    },
  });
  await emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      type: "round.reportPublished",
      subjectKind: "round",
      subjectId: round.id,
      details: { mayStay, number, hash },
    },
    now,
  );
  return { ok: true, number };
}

/** Freezes the first report of a round in the transaction that reports it back. */
export async function freezeFirstReport(
  transaction: Transaction,
  grant: Authorized<"round.reportBack">,
  slug: string,
  now: Date,
): Promise<PublishReportOutcome> {
  const made = await reportContent(transaction, slug, null, now);
  if (!made) return { ok: false, code: "not_found" };
  const content = JSON.stringify(made);
  return freezeReport(
    transaction,
    grant,
    { slug, form: firstReport(now), content },
    undefined,
    now,
  );
}

/**
 * Freezes the report of a round as its thread is now, with the hash of exactly what is stored. The thread is read before
 * the transaction, so that a long report holds up no writer; somebody else's version in between is refused.
 */
export async function publishReport(
  grant: Authorized<"round.reportBack">,
  slug: string,
  form: ReportForm,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<PublishReportOutcome> {
  const client = await database();
  const made = await reportContent(client, slug, summaryOf(form), now);
  if (!made) return { ok: false, code: "not_found" };
  const before = await client.round.findUnique({
    where: { slug },
    select: { reports: lastVersion },
  });
  const report = { slug, form, content: JSON.stringify(made) };
  return inTransaction((transaction) =>
    freezeReport(transaction, grant, report, before?.reports[0]?.number, now, stays),
  );
}
