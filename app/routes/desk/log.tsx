import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkLog, loadLog } from "~/features/staff/queries/audit-log.server";
import { logQuerySchema } from "~/features/staff/schema";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { ChainNotice, LogTable } from "~/features/staff/ui/log-table";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.log"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "audit.read");
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { keten } = logQuerySchema.parse(asked);
  const [list, chain] = await Promise.all([
    loadLog(request.url),
    keten ? checkLog() : Promise.resolve(null),
  ]);
  return { list, chain };
}

export default function LogRoute() {
  const { list, chain } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell
      title={t("staff.log")}
      lead={t("staff.logLead")}
      list
      aside={
        <Cluster>
          <ButtonLink kind="secondary" icon="check" href={path("/werkplek/logboek?keten=ja")}>
            {t("staff.checkChain")}
          </ButtonLink>
          <ButtonLink href={path("/werkplek/logboek.ndjson")} kind="secondary" download>
            {t("staff.logCopy")}
          </ButtonLink>
        </Cluster>
      }
    >
      {chain ? <ChainNotice chain={chain} /> : null}
      <LogTable list={list} />
    </DeskShell>
  );
}
