import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agendaList } from "~/features/agenda/queries.server";
import { agendaFilterSchema } from "~/features/agenda/schema";
import { AgendaByLine } from "~/features/agenda/ui/agenda-by-line";
import { AgendaFilters } from "~/features/agenda/ui/agenda-filters";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("agenda.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const filter = agendaFilterSchema.parse({
    line: searchParams.get("actielijn") ?? "",
    owner: searchParams.get("wie") ?? "",
    principle: searchParams.get("principe") || null,
    state: searchParams.get("stand") || null,
    page: searchParams.get("page") ?? "1",
  });
  const query = new URLSearchParams(searchParams);
  query.delete("page");
  const list = await agendaList(filter, languageOf(request.url), now());
  return { list, filter, query: query.toString() };
}

export default function AgendaRoute() {
  const { list, filter, query } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const isFiltered = query !== "";
  return (
    <Stack gap="page">
      <PageHeader title={t("agenda.title")} lead={t("agenda.lead")}>
        <TextLink href={path("/agenda/kalender")} arrow>
          {t("agenda.calendarTitle")}
        </TextLink>
      </PageHeader>
      <Stack>
        <AgendaFilters filter={filter} choices={list.choices} />
        <Text quiet>{t.count("agenda.found", list.total)}</Text>
      </Stack>
      {list.total === 0 ? (
        <EmptyState title={isFiltered ? t("agenda.noMatch") : t("agenda.none")} level={2}>
          <Text>{isFiltered ? t("agenda.noMatchText") : t("agenda.noneText")}</Text>
        </EmptyState>
      ) : (
        <AgendaByLine items={list.items} />
      )}
      <Pagination
        label={t("site.pagination")}
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(page) =>
          `${path("/agenda")}?${new URLSearchParams([
            ...new URLSearchParams(query),
            ["page", String(page)],
          ]).toString()}`
        }
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("reporting.page"),
        }}
      />
    </Stack>
  );
}
