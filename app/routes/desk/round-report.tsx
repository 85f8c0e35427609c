import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { publishReport } from "~/features/reporting/commands/publish-report.server";
import { newestReportWords } from "~/features/reporting/queries/round-report.server";
import { reportErrors, reportFormSchema } from "~/features/reporting/schema/round-report";
import { ReportForm } from "~/features/reporting/ui/report-form";
import { roundDesk, roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf, localPath } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { checkForm, readForm } from "~/platform/form.server";
import { PRIVATE_HEADERS, notFound, seeOther } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("roundReport.deskTitle"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const slug = params["slug"] ?? "";
  const roundId = (await roundIdOf(slug)) ?? "-";
  await authorize(request, "round.reportBack", { roundId });
  const page = await roundDesk(slug);
  if (!page) throw notFound();
  return {
    slug,
    title: page.form["title"] ?? "",
    state: page.state,
    newest: await newestReportWords(roundId),
    today: amsterdamDate(now()),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const fields = await readForm(request);
  const slug = params["slug"] ?? "";
  const roundId = (await roundIdOf(slug)) ?? "-";
  const grant = await authorize(request, "round.reportBack", { roundId });
  const refuse = (errors: Record<string, string>, status = 422) =>
    data({ values: fields.values, errors }, { status });
  const checked = checkForm(reportFormSchema, fields);
  if (!checked.ok) return refuse(checked.errors);
  const outcome = await publishReport(grant, slug, checked.value, now());
  if (outcome.ok) {
    throw seeOther(localPath(languageOf(request.url), `/rondes/${slug}/verslag`));
  }
  if (outcome.code === "not_found") throw notFound();
  if (outcome.code === "incomplete") return refuse(reportErrors(outcome.missing));
  return refuse({ summary: `roundReport.error_${outcome.code}` }, 409);
}

export default function DeskRoundReportRoute() {
  const { slug, title, state, newest, today } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useT();
  const path = usePath();
  const canPublish = state === "reportedBack" || state === "evaluated";
  return (
    <DeskShell kicker={title} title={t("roundReport.deskTitle")} lead={t("roundReport.deskLead")}>
      {newest ? (
        <Text>
          {t("roundReport.deskNewest", { number: newest.number })}{" "}
          <TextLink href={path(`/rondes/${slug}/verslag`)}>{t("roundReport.read")}</TextLink>
        </Text>
      ) : null}
      {canPublish ? (
        <ReportForm
          newest={newest}
          today={today}
          values={refusal?.values ?? {}}
          errors={refusal?.errors ?? {}}
        />
      ) : (
        <Text>{t("roundReport.deskNotYet")}</Text>
      )}
    </DeskShell>
  );
}
