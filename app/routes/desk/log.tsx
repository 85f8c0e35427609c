import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkLog, loadLog } from "~/features/staff/queries/audit-log.server";
import { logQuerySchema } from "~/features/staff/schema";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { LogFilter } from "~/features/staff/ui/log-filter";
import { ChainNotice, LogTable } from "~/features/staff/ui/log-table";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { EmptyState } from "~/ui/empty-state";
import { Pagination } from "~/ui/pagination";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.log"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "audit.read");
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { soort: kind, pagina, keten } = logQuerySchema.parse(asked);
  const [page, chain] = await Promise.all([
    loadLog(kind, pagina),
    keten ? checkLog() : Promise.resolve(null),
  ]);
  return { ...page, kind, chain };
}

export default function LogRoute() {
  const { entries, page, pageCount, kinds, kind, chain } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const address = (query: Record<string, string>) =>
    `${path("/werkplek/logboek")}?${new URLSearchParams(query).toString()}`;
  return (
    <DeskShell
      title={t("staff.log")}
      lead={t("staff.logLead")}
      aside={
        <Cluster>
          <ButtonLink kind="secondary" icon="check" href={address({ keten: "ja" })}>
            {t("staff.checkChain")}
          </ButtonLink>
          <ButtonLink href={path("/werkplek/logboek.ndjson")} kind="secondary" download>
            {t("staff.logCopy")}
          </ButtonLink>
        </Cluster>
      }
    >
      {chain ? <ChainNotice chain={chain} /> : null}
      <LogFilter action={path("/werkplek/logboek")} kinds={kinds} kind={kind} />
      {entries.length === 0 ? (
        <EmptyState title={t("staff.logEmpty")} level={2} />
      ) : (
        <LogTable entries={entries} />
      )}
      <Pagination
        label={t("site.pagination")}
        page={page}
        pageCount={pageCount}
        hrefFor={(number) => address({ ...(kind ? { soort: kind } : {}), pagina: String(number) })}
        texts={{
          previous: t("site.previousPage"),
          next: t("site.nextPage"),
          page: t("staff.page"),
        }}
      />
    </DeskShell>
  );
}
