import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { glossaryWords } from "~/features/region/queries/glossary-words.server";
import { Glossary } from "~/features/region/ui/explained";
import { roundThemes, themeFilterSchema } from "~/features/reporting/queries/round-themes.server";
import { MissingList } from "~/features/reporting/ui/missing-list";
import { ReportBackHeader, TracedInput } from "~/features/reporting/ui/report-back-header";
import { ThemeFilters, ThemePages } from "~/features/reporting/ui/theme-filters";
import { ThemeThreadView } from "~/features/reporting/ui/theme-thread";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { ExampleNotice } from "~/ui/example-notice";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { movedOrNotFound } from "~/platform/http.server";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) =>
    data ? `${t("reporting.title")}: ${data.view.round.title.text}` : undefined,
  );

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const page = Number.parseInt(searchParams.get("page") ?? "1", 10) || 1;
  const filter = themeFilterSchema.parse(searchParams.get("antwoord") ?? "all");
  const moment = now();
  const view = await roundThemes(
    params["slug"] ?? "",
    { filter, page },
    languageOf(request.url),
    moment,
  );
  if (!view) throw movedOrNotFound(await movedRoundAddress(request.url, params["slug"] ?? ""));
  return { view, now: moment, words: await glossaryWords(languageOf(request.url)) };
}

export default function ReportBackRoute() {
  const { view, words, now: moment } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      {view.round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <ReportBackHeader round={view.round} hasReport={view.reports.length > 0} now={moment} />
      <MissingList missing={view.missing} />
      <Section title={t("reporting.themes")} intro={t("reporting.themesIntro")}>
        <ThemeFilters view={view} />
        {view.themes.length === 0 ? (
          <EmptyState
            title={view.counts.all === 0 ? t("reporting.noThemes") : t("reporting.noThemesFilter")}
          >
            <Text>
              {view.counts.all === 0
                ? t("reporting.noThemesText")
                : t("reporting.noThemesFilterText")}
            </Text>
          </EmptyState>
        ) : null}
        <Glossary words={words}>
          <Stack gap="page">
            {view.themes.map((theme) => (
              <Section
                key={theme.id}
                id={theme.slug}
                level={3}
                looksLike={2}
                title={
                  <a href={path(theme.path)}>
                    <Localized text={theme.title} />
                  </a>
                }
              >
                <ThemeThreadView theme={theme} />
              </Section>
            ))}
          </Stack>
        </Glossary>
        <ThemePages view={view} />
      </Section>
      <TracedInput trace={view.trace} />
      <TextLink href={path(`/rondes/${view.round.slug}/nieuws.atom`)}>
        {t("roundReport.feedFollow")}
      </TextLink>
    </Stack>
  );
}
