import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { consultationCalendar } from "~/features/information/queries/consultation-calendar.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate, formatMonth } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { Timeline } from "~/ui/timeline";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("information.calendarTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  return { months: await consultationCalendar(languageOf(request.url), now()) };
}

export default function ConsultationCalendarRoute() {
  const { months } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("information.calendarTitle")} lead={t("information.calendarLead")}>
        <TextLink href={path("/wie-beslist")} arrow>
          {t("information.decidesTitle")}
        </TextLink>
      </PageHeader>
      {months.length === 0 ? (
        <EmptyState title={t("information.calendarNone")} level={2}>
          <Text>{t("information.calendarNoneText")}</Text>
        </EmptyState>
      ) : null}
      {months.map(({ month, moments }) => (
        <Section key={month} title={formatMonth(t.language, month)}>
          <Timeline
            label={formatMonth(t.language, month)}
            events={moments.map((entry) => ({
              key: entry.key,
              when: <time dateTime={entry.day}>{formatDate(t.language, entry.day)}</time>,
              title: (
                <TextLink href={path(entry.path)}>
                  <Localized text={entry.title} />
                </TextLink>
              ),
              text: (
                <>
                  {t(`information.calendar_${entry.kind}`)}
                  {entry.body ? (
                    <>
                      {": "}
                      <Localized text={entry.body} />
                    </>
                  ) : null}
                  {entry.note ? (
                    <Text quiet small>
                      <Localized text={entry.note} />
                    </Text>
                  ) : null}
                </>
              ),
            }))}
          />
        </Section>
      ))}
    </Stack>
  );
}
