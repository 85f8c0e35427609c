import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agendaCalendar } from "~/features/agenda/queries.server";
import { AgendaEntry } from "~/features/agenda/ui/agenda-entry";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("agenda.calendarTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { calendar: await agendaCalendar(languageOf(request.url), now()) };
}

export default function AgendaCalendarRoute() {
  const { calendar } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("agenda.calendarTitle")} lead={t("agenda.calendarIntro")}>
        <TextLink href={path("/agenda")} arrow>
          {t("agenda.all")}
        </TextLink>
      </PageHeader>
      {calendar.years.map(({ year, items }) => (
        <Section key={year} title={year}>
          <PlainList
            ruled
            items={items.map((item) => ({ key: item.slug, content: <AgendaEntry item={item} /> }))}
          />
        </Section>
      ))}
      {calendar.undated.length > 0 ? (
        <Section title={t("agenda.calendarUndated")} intro={t("agenda.calendarUndatedText")}>
          <PlainList
            ruled
            items={calendar.undated.map((item) => ({
              key: item.slug,
              content: <AgendaEntry item={item} />,
            }))}
          />
        </Section>
      ) : null}
    </Stack>
  );
}
