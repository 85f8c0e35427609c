import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { movedRoundAddress } from "~/features/rounds/queries/moved-round.server";
import { glossaryWords } from "~/features/region/queries/glossary-words.server";
import { Glossary } from "~/features/region/ui/explained";
import { reportBackAddress } from "~/features/vocabulary/domain/theme-address";
import { themePage } from "~/features/reporting/queries/theme-page.server";
import { ThemeInputList } from "~/features/reporting/ui/theme-input-list";
import { ThemeThreadView } from "~/features/reporting/ui/theme-thread";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { SentenceWithWords } from "~/i18n/written";
import { now } from "~/platform/clock.server";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";
import { movedOrNotFound } from "~/platform/http.server";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.view.theme.title.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const page = Number.parseInt(searchParams.get("page") ?? "1", 10) || 1;
  const address = { round: params["slug"] ?? "", theme: params["theme"] ?? "", page };
  const view = await themePage(address, languageOf(request.url), now());
  if (!view) throw movedOrNotFound(await movedRoundAddress(request.url, params["slug"] ?? ""));
  return { view, words: await glossaryWords(languageOf(request.url)) };
}

export default function ThemeRoute() {
  const { view, words } = useLoaderData<typeof loader>();
  const { round, theme, inputs, page, pageCount } = view;
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      {round.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          <SentenceWithWords
            sentence={(words) => t("reporting.themeKicker", { round: words })}
            words={round.title.text}
            language={round.title.language}
          />
        }
        title={<Localized text={theme.title} />}
      />
      <Glossary words={words}>
        <ThemeThreadView theme={theme} />
      </Glossary>
      <Section
        id="inbreng"
        title={t("reporting.themeInput")}
        intro={t("reporting.themeInputIntro")}
      >
        <ThemeInputList inputs={inputs} />
        <Pagination
          label={t("site.pagination")}
          page={page}
          pageCount={pageCount}
          hrefFor={(number) => `${path(theme.path)}?page=${number}#inbreng`}
          texts={{
            previous: t("site.previousPage"),
            next: t("site.nextPage"),
            page: t("reporting.page"),
          }}
        />
      </Section>
      <TextLink href={path(reportBackAddress(round.slug))} arrow>
        {t("reporting.otherThemes")}
      </TextLink>
    </Stack>
  );
}
