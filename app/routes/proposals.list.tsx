import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { filterChoices, proposalList } from "~/features/proposals/queries/list.server";
import { readFilters } from "~/features/proposals/queries/list-filters.server";
import { ProposalFilters } from "~/features/proposals/ui/proposal-filters";
import { ProposalLines } from "~/features/proposals/ui/proposal-lines";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.title"));

export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const filters = readFilters(request.url);
  const moment = now();
  const [list, choices] = await Promise.all([
    proposalList(filters, moment),
    filterChoices(language, moment),
  ]);
  return { filters, list, choices, address: new URL(request.url).search };
}

/** The same choices on another page. */
function searchFor(address: string, page: number): string {
  const search = new URLSearchParams(address);
  search.set("page", String(page));
  return `?${search.toString()}`;
}

export default function ProposalsRoute() {
  const { filters, list, choices, address } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const searched = address !== "" && list.total === 0;
  return (
    <Stack gap="loose">
      <PageHeader title={t("proposals.title")} lead={t("proposals.lead")}>
        <Cluster>
          <ButtonLink href={path("/voorstellen/nieuw")} icon="edit">
            {t("proposals.write")}
          </ButtonLink>
        </Cluster>
      </PageHeader>
      <ProposalFilters filters={filters} choices={choices} />
      {list.items.length === 0 ? (
        <EmptyState title={searched ? t("proposals.noneFound") : t("proposals.none")} level={2}>
          <Text>{searched ? t("proposals.noneFoundText") : t("proposals.noneText")}</Text>
        </EmptyState>
      ) : (
        <Stack>
          <Text quiet>{t.count("proposals.found", list.total)}</Text>
          <ProposalLines items={list.items} />
        </Stack>
      )}
      <Pagination
        label={t("proposals.pages")}
        page={list.page}
        pageCount={list.pageCount}
        hrefFor={(page) => path("/voorstellen") + searchFor(address, page)}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("proposals.pageNumber"),
        }}
      />
    </Stack>
  );
}
