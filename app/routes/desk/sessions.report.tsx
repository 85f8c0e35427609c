import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { writeReport } from "~/features/sessions/commands/write-report.server";
import { deskReport } from "~/features/sessions/queries/report.server";
import { readStatus } from "~/features/sessions/schema/desk-filter";
import { readAnswers, reportSchema } from "~/features/sessions/schema/report-form";
import { DeskSessionLinks } from "~/features/sessions/ui/desk-session-links";
import { ReportForm } from "~/features/sessions/ui/report-form";
import { ReportStatus } from "~/features/sessions/ui/report-status";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { languageOf, localPath } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { notFound, PRIVATE_HEADERS, seeOther, statusOf } from "~/platform/http.server";
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
  return { report, status: readStatus(request.url) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const grant = await authorize(request, "session.report");
  const { values } = fields;
  const checked = checkForm(reportSchema, fields);
  if (!checked.ok) {
    return data({ values, errors: checked.errors, refused: null }, { status: 422 });
  }
  const input = {
    ...checked.value,
    quotes: fields.all("quotes"),
    answers: readAnswers(values),
  };
  const outcome = await writeReport(grant, params["id"] ?? "", input, now());
  if (outcome.ok) {
    const language = languageOf(request.url);
    throw seeOther(
      outcome.published
        ? localPath(language, `/bijeenkomsten/${outcome.slug}/verslag`)
        : `${new URL(request.url).pathname}?status=saved`,
    );
  }
  if (outcome.code === "not_found") throw notFound();
  const errors = outcome.code === "invalid" ? outcome.errors : {};
  const refused = outcome.code === "invalid" ? null : outcome.code;
  return data({ values, errors, refused }, { status: statusOf(outcome.code) });
}

export default function WriteReportRoute() {
  const { report, status } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const { session } = report;
  const writable = session.state === "ended" || session.state === "published";
  return (
    <DeskShell
      kicker={<Localized text={session.title} />}
      title={t("sessionDesk.reportTitle")}
      lead={t("sessionDesk.reportLead")}
    >
      <DeskSessionLinks session={session} here="report" />
      {status === "saved" && !refusal ? (
        <Alert kind="ok" role="status" title={t("sessionDesk.savedReport")} />
      ) : null}
      {refusal?.refused ? (
        <Alert kind="warning" role="alert" title={t(`sessionDesk.${refusal.refused}`)} />
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
