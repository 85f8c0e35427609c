import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { publishReportForm } from "~/features/reporting/forms/publish-report.server";
import { amsterdamDate } from "~/features/calendar/domain/amsterdam-time";
import { newestReportWords } from "~/features/reporting/queries/round-report.server";
import { ReportForm } from "~/features/reporting/ui/report-form";
import { roundDesk, roundIdOf } from "~/features/rounds/queries/round-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
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

export const action = publishReportForm;

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
