import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { search } from "~/features/search/queries.server";
import { searchAddressSchema } from "~/features/search/schema";
import { FoundCount } from "~/features/search/ui/found-count";
import { SearchHits } from "~/features/search/ui/search-hits";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { Alert } from "~/ui/alert";
import { EmptyState } from "~/ui/empty-state";
import { LinkSwitch } from "~/ui/link-switch";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { SearchForm } from "~/ui/search-form";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, (t) => (data?.q ? `${t("search.title")}: ${data.q}` : t("search.title")));

export async function loader({ request }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams;
  const { q, kind, year, parts, page } = searchAddressSchema.parse({
    q: parameters.get("q") ?? "",
    kind: parameters.get("kind"),
    year: parameters.get("year"),
    parts: parameters.get("parts"),
    page: parameters.get("page") ?? 1,
  });
  const result = await search(q, { kind, year }, page, languageOf(request.url), parts !== null);
  return { q, kind, year, parts, page, result };
}

function addressOf(
  here: string,
  q: string,
  { kind, year, parts = null }: { kind: string | null; year: number | null; parts?: "1" | null },
  page = 1,
): string {
  const parameters = new URLSearchParams({ q });
  if (kind) parameters.set("kind", kind);
  if (year) parameters.set("year", String(year));
  if (parts) parameters.set("parts", parts);
  if (page > 1) parameters.set("page", String(page));
  return `${here}?${parameters.toString()}`;
}

export default function SearchRoute() {
  const { q, kind, year, parts, page, result } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const here = path("/zoeken");
  return (
    <Stack gap="page">
      <PageHeader title={t("search.title")} lead={t("search.lead")} />
      <SearchForm
        action={here}
        label={t("search.label")}
        defaultValue={q}
        button={t("search.button")}
      />
      {result.state === "found" ? (
        <>
          {result.alias ? (
            <Alert kind="info">
              <p>
                {t("search.alias", { typed: result.alias.typed, name: result.alias.name.text })}{" "}
                <TextLink href={path(result.alias.path)}>{t("search.aliasRead")}</TextLink>
                {" · "}
                <TextLink
                  href={addressOf(here, result.alias.name.text, { kind: null, year: null })}
                >
                  {t("search.aliasSearch", { name: result.alias.name.text })}
                </TextLink>
              </p>
            </Alert>
          ) : null}
          <FoundCount
            result={result}
            isAsked={parts !== null}
            widerHref={addressOf(here, q, { kind, year, parts: "1" })}
          />
          {result.kinds.length > 0 ? (
            <LinkSwitch
              label={t("search.filter")}
              options={[
                {
                  href: addressOf(here, q, { kind: null, year, parts }),
                  label: t("search.all"),
                  current: kind === null,
                },
                ...result.kinds.map((entry) => ({
                  href: addressOf(here, q, { kind: entry.kind, year, parts }),
                  label: t("search.kindCount", {
                    kind: t(`search.kind_${entry.kind}`),
                    count: entry.count,
                  }),
                  current: kind === entry.kind,
                })),
              ]}
            />
          ) : null}
          {result.years.length > 1 || year ? (
            <LinkSwitch
              label={t("search.filterYear")}
              options={[
                {
                  href: addressOf(here, q, { kind, year: null, parts }),
                  label: t("search.allYears"),
                  current: year === null,
                },
                ...result.years.map((entry) => ({
                  href: addressOf(here, q, { kind, year: entry.year, parts }),
                  label: t("search.yearCount", { year: entry.year, count: entry.count }),
                  current: year === entry.year,
                })),
              ]}
            />
          ) : null}
          {result.total === 0 ? (
            <EmptyState title={t("search.none")} level={2}>
              <Text>{t("search.noneText")}</Text>
              <TextLink href={path("/begrippen")}>{t("site.glossary")}</TextLink>
            </EmptyState>
          ) : null}
          <SearchHits hits={result.hits} />
          <Pagination
            label={t("site.pagination")}
            page={page}
            pageCount={result.pageCount}
            hrefFor={(number) => addressOf(here, q, { kind, year, parts }, number)}
            texts={{
              previous: t("site.previousPage"),
              next: t("site.nextPage"),
              page: t("site.page"),
            }}
          />
        </>
      ) : null}
    </Stack>
  );
}
