import type { FormFields } from "~/platform/form.server";
import { fieldsOf, form } from "~/policy/form.server";
import { writeReport } from "../commands/write-report.server";
import { readAnswers, reportSchema } from "../schema/report-form";

function readReport(fields: FormFields) {
  const read = fieldsOf(reportSchema, fields);
  if (!read.ok) return read;
  const quotes = fields.all("quotes");
  return {
    ok: true as const,
    value: { ...read.value, quotes, answers: readAnswers(fields.values) },
  };
}

/** The report of a session: saved to go on later, or published. */
export const writeReportForm = form({
  permission: "session.report",
  intents: (intent) => ({
    default: intent({
      read: readReport,
      run: ({ grant, params, value, now, stays }) =>
        writeReport(grant, params["id"] ?? "", value, now, stays),
    }).answer({
      refusals: {
        invalid: ({ errors }) => errors,
        // The page says these above the form.
        closed: {},
        conflict: {},
      },
      done: ({ published, slug }, { here }) =>
        published ? `/bijeenkomsten/${slug}/verslag` : `${here}?status=saved`,
    }),
  }),
});
