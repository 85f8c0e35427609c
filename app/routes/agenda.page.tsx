import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { agendaPage } from "~/features/agenda/queries/agenda-page.server";
import { AgendaStatus } from "~/features/agenda/ui/agenda-entry";
import { AgendaFacts } from "~/features/agenda/ui/agenda-facts";
import {
  AgendaDependencies,
  AgendaHistory,
  AgendaOrigins,
  AgendaPrinciples,
} from "~/features/agenda/ui/agenda-thread";
import { SourceList } from "~/features/region/ui/source-list";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { Cluster } from "~/ui/cluster";
import { ExampleNotice } from "~/ui/example-notice";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data, location }) =>
  pageTitle(location, () => data?.item.what.text);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const item = await agendaPage(params["slug"] ?? "", languageOf(request.url), now());
  if (!item) throw notFound();
  return { item };
}

export default function AgendaItemRoute() {
  const { item } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      {item.example ? <ExampleNotice>{t("site.exampleNotice")}</ExampleNotice> : null}
      <PageHeader
        kicker={
          item.actionLine ? t("agenda.kicker", { line: item.actionLine }) : t("agenda.kickerPlain")
        }
        title={<Localized text={item.what} />}
        lead={item.why ? <Localized text={item.why} /> : undefined}
      >
        <Cluster>
          <AgendaStatus item={item} />
        </Cluster>
      </PageHeader>
      <AgendaFacts item={item} />
      <AgendaHistory item={item} />
      <AgendaOrigins item={item} />
      <AgendaDependencies item={item} />
      <AgendaPrinciples item={item} />
      <Stack>
        <SourceList sources={item.sources} />
        <TextLink href={path("/agenda")} arrow>
          {t("agenda.all")}
        </TextLink>
      </Stack>
    </Stack>
  );
}
