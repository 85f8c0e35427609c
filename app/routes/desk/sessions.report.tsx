import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { afterConflict } from "~/features/vocabulary/schema";
import { ChangedMeanwhile } from "~/features/desk/ui/changed-meanwhile";
import { pageHistory } from "~/features/desk/forms/page-history.server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeReportForm } from "~/features/sessions/forms/write-report.server";
import { deskReport } from "~/features/sessions/queries/report.server";
import { readStatus } from "~/features/sessions/schema/desk-filter";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { ReportForm } from "~/features/sessions/ui/report-form";
import { ReportStatus } from "~/features/sessions/ui/report-status";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound, PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("sessionDesk.reportTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const grant = await authorize(request, "session.report");
  const report = await deskReport(grant, params["id"] ?? "", languageOf(request.url), now());
  if (!report) throw notFound();
  const history = await pageHistory(request, "session", params["id"] ?? "");
  return { report, history, status: readStatus(request.url) };
}

export const action = writeReportForm;

export default function WriteReportRoute() {
  const { report, history, status } = useLoaderData<typeof loader>();
  const refusal = afterConflict(useActionData<typeof action>(), report.values);
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const refused = refusal?.refusal?.code;
  const { session } = report;
  const writable = session.state === "ended" || session.state === "published";
  return (
    <DeskShell
      pages={<DeskSessionLinks session={session} here="report" />}
      kicker={<Localized text={session.title} />}
      title={t("sessionDesk.reportTitle")}
      lead={t("sessionDesk.reportLead")}
    >
      {status === "saved" && !refusal ? (
        <Alert kind="ok" role="status" title={t("sessionDesk.savedReport")} />
      ) : null}
      {refused === "closed" ? (
        <Alert kind="warning" role="alert" title={t("sessionDesk.closed")} />
      ) : null}
      {refusal && refused === "conflict" ? (
        <ChangedMeanwhile typed={refusal.values} stored={report.values} history={history} />
      ) : null}
      <ReportStatus report={report} />
      <ErrorSummary title={messages.title} errors={messages.list} />
      {writable ? (
        <ReportForm
          report={report}
          values={refusal?.values ?? report.values}
          errors={messages.of}
        />
      ) : null}
    </DeskShell>
  );
}
