import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roomOutcome } from "~/features/live/queries/room-results.server";
import { RoomResults } from "~/features/live/ui/room-outcome";
import { reportReactions } from "~/features/sessions/queries/reactions.server";
import { publicReport } from "~/features/sessions/queries/report.server";
import { ReportMaterials } from "~/features/sessions/ui/report-materials";
import { ReportReactions } from "~/features/sessions/ui/report-reactions";
import { ReportOwed, ReportTexts } from "~/features/sessions/ui/report-page";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatWeekday } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? `${t("sessions.reportTitle")}: ${data.report.session.title.text}` : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const report = await publicReport(params["slug"] ?? "", languageOf(request.url), now());
  if (!report || report.session.state === "cancelled") throw notFound();
  const reactions = report.texts ? await reportReactions(report.session.slug) : [];
  const room = await roomOutcome(report.session.id);
  return { report, reactions, room };
}

export default function ReportRoute() {
  const { report, reactions, room } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { session, texts } = report;
  return (
    <Stack gap="page">
      {session.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={t("sessions.reportOf")}
        title={<Localized text={session.title} />}
        lead={formatWeekday(t.language, session.startsAt)}
      >
        {texts ? (
          <Text quiet small>
            {t("sessions.reportPublished", { date: formatDate(t.language, texts.publishedAt) })}
          </Text>
        ) : null}
        <TextLink href={path(`/bijeenkomsten/${session.slug}`)} arrow>
          {t("sessions.toSession")}
        </TextLink>
      </PageHeader>
      {texts ? (
        <>
          <ReportTexts report={report}>
            <RoomResults slug={session.slug} results={room.results} />
          </ReportTexts>
          <ReportMaterials slug={session.slug} materials={report.materials} />
          <ReportReactions slug={session.slug} reactions={reactions} />
        </>
      ) : (
        <ReportOwed session={session} />
      )}
    </Stack>
  );
}
