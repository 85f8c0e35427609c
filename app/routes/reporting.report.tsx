import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { glossaryWords } from "~/features/region/queries/glossary-words.server";
import { Glossary } from "~/features/region/ui/explained";
import { roundReport } from "~/features/reporting/queries/round-report.server";
import { ReportChanges } from "~/features/reporting/ui/report-changes";
import { ReportFull } from "~/features/reporting/ui/report-full";
import { ReportShort } from "~/features/reporting/ui/report-short";
import {
  ReportCountingNote,
  ReportVersions,
  ReportViews,
  viewOf,
} from "~/features/reporting/ui/report-version";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { SentenceWithWords } from "~/i18n/written";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { movedOrNotFound } from "~/platform/http.server";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? `${t("roundReport.title")}: ${data.page.round.title.text}` : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("versie");
  const number = asked === null ? null : /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 0;
  const page = await roundReport(params["slug"] ?? "", number, languageOf(request.url));
  if (!page) throw movedOrNotFound(await movedRoundAddress(request.url, params["slug"] ?? ""));
  const words = await glossaryWords(languageOf(request.url));
  return { page, words, view: viewOf(searchParams.get("lees")) };
}

export default function RoundReportRoute() {
  const { page, words, view } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const { round, version, content, previous } = page;
  return (
    <Stack gap="page">
      <PageHeader
        above={round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
        kicker={
          <TextLink href={path(`/rondes/${round.slug}`)}>
            <Localized text={round.title} />
          </TextLink>
        }
        title={t("roundReport.title")}
        lead={t("roundReport.leadNumber", {
          number: version.number,
          date: formatDate(t.language, version.publishedAt),
        })}
      />
      <ReportViews page={page} view={view} />
      <ReportCountingNote page={page} />
      {view === "short" ? <ReportShort content={content} /> : null}
      {view === "full" ? (
        <Glossary words={words}>
          <ReportFull content={content} />
        </Glossary>
      ) : null}
      {view === "changes" && previous ? (
        <>
          <Text>{t("roundReport.changesIntro")}</Text>
          {version.note === null ? null : (
            <Text>
              <SentenceWithWords
                sentence={(note) => t("roundReport.changesWhy", { note })}
                words={version.note}
              />
            </Text>
          )}
          <ReportChanges content={content} previous={previous} />
        </>
      ) : null}
      {view === "changes" && !previous ? <Text>{t("roundReport.changesNone")}</Text> : null}
      <ReportVersions page={page} />
    </Stack>
  );
}
