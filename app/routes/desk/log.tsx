import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadLog } from "~/features/desk/queries/log.server";
import { ChainNotice, LogTable } from "~/features/desk/ui/log-table";
import { checkLog } from "~/features/staff/queries/audit-log.server";
import { logQuerySchema } from "~/features/staff/schema";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.log"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "audit.read");
  const actor = await requireStaff(request);
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const { keten } = logQuerySchema.parse(asked);
  const [list, chain] = await Promise.all([
    loadLog(request.url, actor, languageOf(request.url)),
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
