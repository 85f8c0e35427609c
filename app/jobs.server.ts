/** The work that returns by the clock, of the whole application; a feature adds its own job to this list. */
import { countExperiences } from "~/features/experiences/commands/count-experiences.server";
import { endLedgerTerm } from "~/features/participation/commands/renew-ledger.server";
import { refreshAcross } from "~/features/participation/commands/refresh-across.server";
import { countResponses } from "~/features/responses/commands/count-responses.server";
import { partReportedRounds } from "~/features/responses/commands/part-answers.server";
import { raiseDailyFigures } from "~/features/responses/commands/raise-figures.server";
import { replayErasures } from "~/features/own/commands/replay-erasures.server";
import { removeOldDrafts } from "~/features/responses/commands/remove-old-drafts.server";
import { forgetBatchesDaily } from "~/features/moderation/commands/forget-old-batches.server";
import { forgetDraftsDaily } from "~/features/moderation/commands/forget-drafts.server";
import { removeErasedTexts } from "~/features/moderation/commands/remove-erased-texts.server";
import { showMergedWords } from "~/features/proposals/commands/show-merged-words.server";
import { forgetVotes } from "~/features/live/commands/forget-votes.server";
import { forgetFailedMail } from "~/features/notices/commands/forget-failed-mail.server";
import { sendDuePushes } from "~/features/notices/commands/send-due-pushes.server";
import { sendDueMail } from "~/features/notices/commands/send-due-mail.server";
import { sendDigests } from "~/features/notices/commands/send-digests.server";
import { closeDueRounds } from "~/features/rounds/commands/close-due-rounds.server";
import { forgetMessages } from "~/features/sessions/commands/forget-messages.server";
import { forgetNeeds } from "~/features/sessions/commands/forget-needs.server";
import { markSessionsEnded } from "~/features/sessions/commands/mark-sessions-ended.server";
import { releaseLapsedSeats } from "~/features/sessions/commands/release-lapsed-seats.server";
import { remindRegistrants } from "~/features/sessions/commands/remind-registrants.server";
import { remindOfReports } from "~/features/sessions/commands/remind-of-reports.server";
import { closeDueSurveys } from "~/features/surveys/commands/close-survey.server";
import { endOldTablets } from "~/features/surveys/commands/end-tablet.server";
import { alarmUnassignedWork } from "~/features/staff/commands/alarm-unassigned-work.server";
import { sendStaffDigests } from "~/features/staff/commands/send-staff-digests.server";
import { publishTodaysHead } from "~/features/staff/commands/publish-todays-head.server";
import { keepAuditEnd } from "~/platform/audit-end.server";
import { removeExpiredSessions } from "~/platform/auth.server";
import { removeOldCopies } from "~/platform/database-copies.server";
import { emptyWriteAheadLog, writeDownErasures } from "~/platform/db.server";
import { isPostgres } from "~/platform/dialect.server";
import { env } from "~/platform/env.server";
import { deliverEvents, pruneEvents } from "~/platform/events.server";
import type { ScheduledJob } from "~/platform/jobs.server";
import { forgetOrder } from "~/platform/rows-without-order.server";
import { pruneLimits } from "~/platform/stored-limits.server";
import { watchLogSize } from "~/platform/measure.server";
import { runCommand } from "~/platform/run-command.server";
import { removeOldSubmissions } from "~/platform/submission.server";
import { prepareEveryLanguage } from "~/features/translations/queries/spoken-translations.server";

/** What visitors of a demonstration left goes every night; the new rounds get their keys as at a start. */
const demoReset: ScheduledJob = {
  name: "demo.reset",
  schedule: "0 0 4 * * *",
  run: async (now) => {
    await runCommand("demo");
    await replayErasures(now);
    await emptyWriteAheadLog();
  },
};

/** What a job writes to somebody is in their language, as it is translated at that moment. */
function speaking(job: ScheduledJob): ScheduledJob {
  return {
    ...job,
    run: async (now) => {
      await prepareEveryLanguage();
      await job.run(now);
    },
  };
}

/** The jobs of this process, with the schedule of each in Amsterdam's time. */
export function scheduledJobs(): ScheduledJob[] {
  const jobs: ScheduledJob[] = [
    { name: "rounds.close", schedule: "10 * * * * *", run: closeDueRounds },
    { name: "surveys.close", schedule: "15 * * * * *", run: closeDueSurveys },
    {
      name: "surveys.count",
      schedule: "*/20 * * * * *",
      run: async () => {
        await countResponses();
      },
    },
    { name: "figures.daily", schedule: "20 0 0 * * *", run: () => raiseDailyFigures() },
    { name: "figures.across", schedule: "50 */2 * * * *", run: refreshAcross, atStart: true },
    {
      name: "proposals.merged",
      schedule: "0 35 3 * * *",
      run: async (now) => {
        await showMergedWords(now);
      },
      atStart: true,
    },
    {
      name: "ledger.term",
      schedule: "0 10 4 * * *",
      run: async (now) => {
        await endLedgerTerm(now);
      },
    },
    {
      name: "surveys.part",
      schedule: "0 50 3 * * *",
      run: async () => {
        await partReportedRounds();
      },
    },
    { name: "experiences.count", schedule: "0 15 0 * * *", run: countExperiences, atStart: true },
    { name: "moderation.batches", schedule: "0 25 3 * * *", run: forgetBatchesDaily },
    { name: "moderation.drafts", schedule: "0 35 3 * * *", run: forgetDraftsDaily },
    {
      name: "copies.remove",
      schedule: "0 5 4 * * *",
      run: (now) => {
        removeOldCopies(now);
        return Promise.resolve();
      },
      atStart: true,
    },
    ...(isPostgres()
      ? [{ name: "rows.order", schedule: "0 30 4 * * *", run: () => forgetOrder() }]
      : []),
    { name: "surveys.drafts", schedule: "0 20 3 * * *", run: removeOldDrafts },
    { name: "surveys.tablets", schedule: "30 20 3 * * *", run: endOldTablets },
    {
      name: "people.digests",
      schedule: "40 * * * * *",
      run: async (now) => {
        await sendDigests(now);
      },
    },
    {
      name: "audit.head",
      schedule: "0 5 * * * *",
      run: publishTodaysHead,
    },
    { name: "mail.forget", schedule: "0 25 3 * * *", run: forgetFailedMail },
    {
      name: "staff.work",
      schedule: "45 5 * * * *",
      run: async (now) => {
        await alarmUnassignedWork(now);
      },
    },
    {
      name: "staff.digests",
      schedule: "25 */5 * * * *",
      run: async (now) => {
        await sendStaffDigests(now);
      },
    },
    { name: "audit.end", schedule: "35 * * * * *", run: keepAuditEnd },
    { name: "events", schedule: "*/10 * * * * *", run: deliverEvents },
    { name: "events.prune", schedule: "0 25 3 * * *", run: pruneEvents },
    {
      name: "moderation.erased",
      schedule: "0 25 3 * * *",
      run: async (now) => {
        await removeErasedTexts(now);
      },
    },
    { name: "auth.expired", schedule: "0 15 3 * * *", run: removeExpiredSessions },
    { name: "limits.prune", schedule: "0 35 * * * *", run: pruneLimits },
    { name: "forms.receipts", schedule: "0 25 3 * * *", run: removeOldSubmissions },
    { name: "sessions.mark-ended", schedule: "0 */5 * * * *", run: markSessionsEnded },
    { name: "sessions.lapsedSeats", schedule: "30 */5 * * * *", run: releaseLapsedSeats },
    { name: "sessions.remind", schedule: "0 */15 * * * *", run: remindRegistrants },
    { name: "sessions.reports", schedule: "0 0 8 * * *", run: remindOfReports },
    { name: "live.forgetVotes", schedule: "30 50 * * * *", run: forgetVotes },
    { name: "sessions.forgetNeeds", schedule: "0 40 3 * * *", run: forgetNeeds },
    { name: "sessions.forgetMessages", schedule: "0 45 3 * * *", run: forgetMessages },
  ];
  jobs.push({
    name: "database.emptyLog",
    schedule: "25 */10 * * * *",
    run: async () => {
      await writeDownErasures();
      await emptyWriteAheadLog();
    },
  });
  jobs.push({
    name: "push",
    schedule: "5-59/10 * * * * *",
    run: async (now) => {
      await sendDuePushes(now);
    },
  });
  jobs.push({ name: "database.log", schedule: "5 * * * * *", run: watchLogSize });
  if (env().DEMO) jobs.push(demoReset);
  // Without a mail server the messages wait in the outbox, where staff can read them.
  if (env().SMTP_URL !== undefined) {
    jobs.push({
      name: "mail",
      schedule: "*/10 * * * * *",
      run: async (now) => {
        await sendDueMail(now);
      },
    });
  }
  return jobs.map(speaking);
}
