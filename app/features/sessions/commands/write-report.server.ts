import {
  NO_STAYS,
  requireFindsHandled,
} from "~/features/moderation/queries/finds-of-publication.server";
import type { Stays } from "~/features/moderation/queries/finds-of-publication.server";
import { ASKED, PUBLIC_QUESTION } from "~/features/sessions/domain/public-question";
import { changeActivity } from "~/features/participation/commands/change-activity.server";
import { publishReportVerdict, recordingVerdict } from "~/features/sessions/domain/report";
import type { PublishReportVerdict } from "~/features/sessions/domain/report";
import { sessionStateAt } from "~/features/sessions/domain/session";
import { regionSettings } from "~/features/region/queries.server";
import { auditActorOf } from "~/platform/audit.server";
import { inTransaction } from "~/platform/db.server";
import type { Transaction } from "~/platform/db.server";
import { allRows } from "~/platform/portions.server";
import { emit } from "~/platform/events.server";
import { stillAllows } from "~/policy/authorize.server";
import type { Authorized } from "~/policy/authorize.server";
import { sessionEnumColumns } from "../schema";
import type { ReportFields } from "../schema/report-form";
import { reportErrors } from "../schema/report-form";

export type WriteReportOutcome =
  | { ok: true; published: boolean; slug: string }
  | { ok: false; code: "not_found" | "closed" | "conflict" }
  | { ok: false; code: "invalid"; errors: Record<string, string> };

export type ReportInput = ReportFields & {
  /** Cards that are shown as a quote. */
  quotes: readonly string[];
  /** Answers to questions, by question. */
  answers: Readonly<Record<string, string>>;
};

const columns = {
  id: true,
  slug: true,
  roundId: true,
  activityId: true,
  state: true,
  format: true,
  endsAt: true,
  minors: true,
  attendanceClosedAt: true,
  report: { select: { id: true, version: true, _count: { select: { materials: true } } } },
} as const;

type SessionRow = NonNullable<Awaited<ReturnType<typeof readSession>>>;

function readSession(transaction: Transaction, id: string) {
  return transaction.session.findUnique({ where: { id }, select: columns });
}

const orNull = (text: string): string | null => (text === "" ? null : text);

async function saveTexts(
  transaction: Transaction,
  session: SessionRow,
  input: ReportInput,
): Promise<string> {
  const texts = {
    said: input.said,
    saidEn: orNull(input.saidEn),
    answered: input.answered,
    answeredEn: orNull(input.answeredEn),
    next: input.next,
    nextEn: orNull(input.nextEn),
    recordingUrl: orNull(input.recordingUrl),
  };
  const { id } = await transaction.sessionReport.upsert({
    where: { sessionId: session.id },
    create: { sessionId: session.id, ...texts },
    update: { ...texts, version: { increment: 1 } },
    select: { id: true },
  });
  await transaction.inputCard.updateMany({
    where: { sessionId: session.id },
    data: { inReport: false },
  });
  // Only what its speaker agreed to can be marked, whatever the form says.
  await transaction.inputCard.updateMany({
    where: { sessionId: session.id, id: { in: [...input.quotes] }, quoteConsent: true },
    data: { inReport: true },
  });
  await saveAnswers(transaction, session.id, input.answers);
  return id;
}

async function saveAnswers(
  transaction: Transaction,
  sessionId: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [id, answer] of Object.entries(answers)) {
    const text = answer.trim();
    await transaction.sessionQuestion.updateMany({
      where: { id, sessionId, ...ASKED, ...PUBLIC_QUESTION },
      data:
        text === "" ? { answer: null, state: "published" } : { answer: text, state: "answered" },
    });
  }
}

/** Everything that everyone reads in words once the report is published: its texts, the quotes, the answers. */
async function publishedWords(
  transaction: Transaction,
  sessionId: string,
  { said, saidEn, answered, answeredEn, next, nextEn, answers }: ReportInput,
): Promise<string[]> {
  const cards = await allRows(({ skip, take }) =>
    transaction.inputCard.findMany({
      where: { sessionId, inReport: true, quoteConsent: true },
      select: { text: true },
      orderBy: { id: "asc" },
      skip,
      take,
    }),
  );
  const texts = [said, saidEn, answered, answeredEn, next, nextEn, ...Object.values(answers)];
  return [...texts, ...cards.map(({ text }) => text)];
}

type PublishRefusal = Exclude<PublishReportVerdict, { ok: true }>;

function refusalOf(verdict: PublishRefusal): WriteReportOutcome {
  if (verdict.code === "incomplete") {
    return { ok: false, code: "invalid", errors: reportErrors(verdict.missing) };
  }
  if (verdict.code === "session_not_ended") {
    return { ok: false, code: "invalid", errors: { said: "sessionDesk.reportTooEarly" } };
  }
  return { ok: false, code: "closed" };
}

async function publish(
  transaction: Transaction,
  session: SessionRow,
  reportId: string,
  details: { late: boolean; mayStay: string | null },
  grant: Authorized<"session.report">,
  now: Date,
): Promise<void> {
  await transaction.sessionReport.update({
    where: { id: reportId },
    data: { state: "published", publishedAt: now },
  });
  await transaction.session.update({
    where: { id: session.id },
    data: { state: "reported", version: { increment: 1 } },
  });
  await changeActivity(transaction, session.activityId, { reportStatus: "published" });
  await emit(
    transaction,
    {
      actor: auditActorOf(grant.actor),
      type: "report.published",
      subjectKind: "session",
      subjectId: session.id,
      details,
    },
    now,
  );
}

/**
 * Saves the report of a session, and publishes it when asked and complete. What was typed is saved either way, so that
 * a refusal to publish loses nothing. A published report stays as it is.
 */
export async function writeReport(
  grant: Authorized<"session.report">,
  sessionId: string,
  input: ReportInput,
  now: Date,
  stays: Stays = NO_STAYS,
): Promise<WriteReportOutcome> {
  return inTransaction(async (transaction) => {
    const session = await readSession(transaction, sessionId);
    if (!session || !stillAllows(grant, { roundId: session.roundId })) {
      return { ok: false, code: "not_found" };
    }
    const words = sessionEnumColumns.parse(session);
    const state = sessionStateAt({ state: words.state, endsAt: session.endsAt }, now);
    if (state === "reported" || state === "cancelled" || state === "draft") {
      return { ok: false, code: "closed" };
    }
    if (session.report && session.report.version !== input.version) {
      return { ok: false, code: "conflict" };
    }
    if (input.recordingUrl !== "" && !recordingVerdict(session).ok) {
      return {
        ok: false,
        code: "invalid",
        errors: { recordingUrl: "sessionDesk.recordingWithMinors" },
      };
    }
    const reportId = await saveTexts(transaction, session, input);
    const { slug } = session;
    if (input.intent === "save") return { ok: true, published: false, slug };
    const { terms } = await regionSettings(transaction);
    const verdict = publishReportVerdict(
      {
        said: input.said,
        answered: input.answered,
        next: input.next,
        attendanceRecorded: session.attendanceClosedAt !== null,
        materials: session.report?._count.materials ?? 0,
        quotes: [],
        datedOn: null,
      },
      { state: words.state, endsAt: session.endsAt },
      terms,
      now,
    );
    if (!verdict.ok) return refusalOf(verdict);
    const published = await publishedWords(transaction, sessionId, input);
    const mayStay = await requireFindsHandled(transaction, published, stays);
    await publish(transaction, session, reportId, { late: verdict.late, mayStay }, grant, now);
    return { ok: true, published: true, slug };
  });
}
