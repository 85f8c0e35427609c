import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { understoodByBody } from "~/features/reporting/queries/asker-opinions.server";
import {
  commitmentFilterSchema,
  commitmentList,
} from "~/features/reporting/queries/commitments.server";
import { newestHeads } from "~/features/staff/queries/audit-log.server";
import { CommitmentEntry } from "~/features/reporting/ui/commitment-entry";
import { CommitmentFilters, CommitmentPages } from "~/features/reporting/ui/commitment-filters";
import { OverallRate, CommitmentRecords } from "~/features/reporting/ui/commitment-records";
import { UnderstoodRecords } from "~/features/reporting/ui/understood-records";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("promises.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const filter = commitmentFilterSchema.parse({
    view: searchParams.get("toon") ?? "all",
    body: searchParams.get("wie") ?? "",
    kind: searchParams.get("soort") || null,
    page: searchParams.get("page") ?? "1",
  });
  const moment = now();
  const language = languageOf(request.url);
  const [list, understood] = await Promise.all([
    commitmentList(filter, language, moment),
    understoodByBody(language),
  ]);
  return {
    list,
    understood,
    filter,
    head: (await newestHeads())[0] ?? null,
    now: moment,
  };
}

export default function CommitmentsRoute() {
  const { list, understood, filter, head, now: moment } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <Stack gap="page">
      <PageHeader title={t("promises.title")} lead={t("promises.lead")}>
        <OverallRate overall={list.overall} />
      </PageHeader>
      <Section
        title={t("promises.list")}
        intro={t(list.counts.all.examples > 0 ? "promises.orderMixed" : "promises.order")}
      >
        <CommitmentFilters filter={filter} list={list} />
        {list.items.length === 0 ? (
          <EmptyState title={t("promises.none")}>
            <Text>{t("promises.noneText")}</Text>
          </EmptyState>
        ) : (
          <PlainList
            ruled
            items={list.items.map((commitment) => ({
              key: commitment.key,
              content: <CommitmentEntry commitment={commitment} now={moment} />,
            }))}
          />
        )}
        <CommitmentPages filter={filter} list={list} />
      </Section>
      <CommitmentRecords bodies={list.bodies} />
      <UnderstoodRecords bodies={understood} />
      <Section title={t("promises.honest")}>
        <Text>{t("promises.honestText")}</Text>
        {head ? (
          <>
            <Text>
              {t("promises.head", { date: formatDate(t.language, head.day), count: head.sequence })}
            </Text>
            <p>
              <code className="hash">{head.hash}</code>
            </p>
            <a className="nl-link" href="/logboek-koppen.json">
              {t("promises.heads")}
            </a>
          </>
        ) : null}
      </Section>
    </Stack>
  );
}
