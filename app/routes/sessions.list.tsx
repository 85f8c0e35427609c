import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { municipalityChoices } from "~/features/region/queries.server";
import { publicSessions, sessionMonth } from "~/features/sessions/queries/list.server";
import { filterQuery, readFilter } from "~/features/sessions/schema/list-filter";
import { SessionEntry } from "~/features/sessions/ui/session-entry";
import { isFiltered, SessionFilters, SessionViews } from "~/features/sessions/ui/session-filters";
import { SessionMonthView } from "~/features/sessions/ui/session-month";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("sessions.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const filter = readFilter(request.url);
  const language = languageOf(request.url);
  const moment = now();
  const month = filter.view === "month";
  const [municipalities, list, calendar] = await Promise.all([
    municipalityChoices(),
    month ? null : publicSessions(filter, language, moment),
    month ? sessionMonth(filter, language, moment) : null,
  ]);
  const places = municipalities.map(({ slug, name }) => ({ slug, name }));
  return { filter, municipalities: places, list, calendar };
}

function List({
  list,
  filter,
}: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "list" | "filter">) {
  const t = useT();
  const path = usePath();
  if (!list) return null;
  if (list.sessions.length === 0) {
    const filtered = isFiltered(filter) || filter.page > 1;
    return (
      <EmptyState title={t("sessions.none")} level={2}>
        <Text>{t(filtered ? "sessions.noneFiltered" : "sessions.noneComing")}</Text>
      </EmptyState>
    );
  }
  return (
    <Section title={t.count("sessions.found", list.total)}>
      <PlainList
        ruled
        items={list.sessions.map((session) => ({
          key: session.slug,
          content: <SessionEntry session={session} />,
        }))}
      />
      <Pagination
        label={t("sessions.pagePagination")}
        page={filter.page}
        pageCount={list.pageCount}
        hrefFor={(page) => path(`/bijeenkomsten${filterQuery(filter, { page })}`)}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("sessions.pageNumber"),
        }}
      />
    </Section>
  );
}

export default function SessionsRoute() {
  const { filter, municipalities, list, calendar } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("sessions.title")} lead={t("sessions.lead")} />
      <Stack gap="loose">
        <SessionViews filter={filter} />
        <SessionFilters filter={filter} municipalities={municipalities} />
        <List list={list} filter={filter} />
        {calendar ? <SessionMonthView month={calendar} filter={filter} /> : null}
      </Stack>
      <Section title={t("sessions.subscribe")}>
        <Text>{t("sessions.subscribeText")}</Text>
        <Text>
          <TextLink href={path("/bijeenkomsten.ics")}>{t("sessions.subscribeLink")}</TextLink>
        </Text>
      </Section>
    </Stack>
  );
}
