import { publishReport } from "~/features/reporting/commands/publish-report.server";
import { reportErrors, reportFormSchema } from "~/features/reporting/schema/round-report";
import { roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { fieldsOf, form } from "~/policy/form.server";

/** A version of the report of a round. */
export const publishReportForm = form({
  permission: "round.reportBack",
  resource: async ({ params }) => ({ roundId: (await roundIdOf(params["slug"] ?? "")) ?? "-" }),
  intents: (intent) => ({
    default: intent({
      read: (fields) => fieldsOf(reportFormSchema, fields),
      run: ({ grant, params, value, now, stays }) =>
        publishReport(grant, params["slug"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        conflict: { summary: "roundReport.error_conflict" },
        not_reported_back: { summary: "roundReport.error_not_reported_back" },
        unchanged: { summary: "roundReport.error_unchanged" },
        incomplete: ({ missing }) => reportErrors(missing),
      },
      done: (_outcome, { params }) => `/rondes/${params["slug"] ?? ""}/verslag`,
    }),
  }),
});
