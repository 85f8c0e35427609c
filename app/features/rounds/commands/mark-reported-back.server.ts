import { audienceOfRound, listenersOfRound } from "~/features/people/queries/audience.server";
import { unsubscribeUrl } from "~/features/people/queries/unsubscribe-link.server";
import { roundActorOf } from "~/features/rounds/commands/take-round-step.server";
import type { ReportBackGap } from "~/features/rounds/domain/report-back";
import { roundTransitionVerdict } from "~/features/rounds/domain/round";
import { reportedBackMail } from "~/features/rounds/mail";
import { reportBackGaps } from "~/features/rounds/queries/round-report-state.server";
import { roundEnumColumns } from "~/features/vocabulary/schema";
import { localPath, localText } from "~/i18n/language";
import { auditActorOf } from "~/platform/audit.server";
import type { Transaction } from "~/platform/db.server";
import { leavesNoTrace, recordErased } from "~/platform/db.server";
import { publicUrl } from "~/platform/env.server";
import { emit } from "~/platform/events.server";
import { markPushNews } from "~/features/notices/commands/mark-push-news.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { erasableKeyOf } from "~/platform/secret.server";
import type { Authorized } from "~/policy/authorize.server";
import { stillAllows } from "~/policy/authorize.server";

export type MarkReportedBackOutcome =
  | { ok: true }
  | { ok: false; code: "not_found" | "conflict" }
  | { ok: false; code: "incomplete"; missing: readonly ReportBackGap[] };

type ReportedRound = { id: string; slug: string; title: string; titleEn: string | null };

async function enqueueReportNotices(transaction: Transaction, round: ReportedRound, now: Date) {
  for (const personId of await listenersOfRound(transaction, round.id)) {
    await markPushNews(transaction, personId, now);
  }
  for (const { contactId, personId, email, language } of await audienceOfRound(
    transaction,
    round.id,
  )) {
    const address = (page: string) =>
      `${publicUrl()}${localPath(language, `/rondes/${round.slug}/${page}`)}`;
    const links = { report: address("terugkoppeling"), questions: address("ervaring") };
    const title = localText(language, round.title, round.titleEn).text;
    await queueMail(
      transaction,
      {
        ...reportedBackMail(language, title, links),
        to: { personId },
        recipient: email,
        about: round.id,
        unsubscribeUrl: unsubscribeUrl(contactId, language),
      },
      now,
    );
  }
}

/**
 * Takes a round to "reported back" inside a transaction, only when every theme has its reply and every session its
 * report. From this moment nobody can tie answers to a person any more: the secret of the round is destroyed. People who
 * left an address hear it once. A step of reporting back, which freezes figures and report with it.
 * Source: design, sections 3 (round) and 5 (people without names).
 * @param version the round as it was read when this was asked
 */
export async function markReportedBack(
  transaction: Transaction,
  grant: Authorized<"round.reportBack">,
  slug: string,
  now: Date,
  version?: number,
): Promise<MarkReportedBackOutcome> {
  const round = await transaction.round.findUnique({ where: { slug } });
  if (!round || !stillAllows(grant, { roundId: round.id })) {
    return { ok: false, code: "not_found" };
  }
  const { state } = roundEnumColumns.parse(round);
  const verdict = roundTransitionVerdict(state, "reportBack", roundActorOf(grant.actor));
  const isAsRead = version === undefined || version === round.version;
  if (!verdict.ok || !isAsRead) return { ok: false, code: "conflict" };
  const missing = await reportBackGaps(transaction, round.id);
  if (missing.length > 0) return { ok: false, code: "incomplete", missing };
  const keyName = round.secret === null ? undefined : erasableKeyOf(round.secret);
  if (keyName === undefined) leavesNoTrace(transaction);
  else await recordErased(transaction, "roundKey", keyName);
  await transaction.round.update({
    where: { id: round.id },
    data: {
      ...{ state: verdict.to, reportedBackAt: now, changedAt: now, secret: null },
      version: { increment: 1 },
    },
  });
  await enqueueReportNotices(transaction, round, now);
  await emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      type: "round.reportBack",
      subjectKind: "round",
      subjectId: round.id,
    },
    now,
  );
  return { ok: true };
}
