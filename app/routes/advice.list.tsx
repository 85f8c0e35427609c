import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publishedAdvice } from "~/features/advice/queries.server";
import { AdviceStatus } from "~/features/advice/ui/advice-status";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { pageOfAddress } from "~/platform/paging.server";
import { Badge } from "~/ui/badge";
import { ExampleBadge } from "~/ui/example-badge";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("advice.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  return publishedAdvice(pageOfAddress(request.url), languageOf(request.url), now());
}

export default function AdviceListRoute() {
  const { advice, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader title={t("advice.title")} lead={t("advice.lead")} />
      {advice.length === 0 ? (
        <EmptyState title={t("advice.none")} level={2}>
          <Text>{t("advice.noneText")}</Text>
        </EmptyState>
      ) : null}
      <PlainList
        ruled
        items={advice.map((entry) => ({
          key: entry.slug,
          content: (
            <ListEntry
              level={2}
              href={path(`/adviezen/${entry.slug}`)}
              title={<Localized text={entry.title} />}
              status={
                <>
                  <Badge kind="info">{t(`advice.state_${entry.state}`)}</Badge>
                  <AdviceStatus status={entry.status} />
                  <ExampleBadge example={entry.example} />
                </>
              }
              meta={t("advice.dated", { date: formatDate(t.language, entry.dated) })}
            >
              <Text>{t("advice.fromTo", { from: entry.from.text, to: entry.to.text })}</Text>
              <Text>
                {entry.open > 0 ? t.count("advice.open", entry.open) : t("advice.allAnswered")}.
              </Text>
            </ListEntry>
          ),
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} />
    </Stack>
  );
}
