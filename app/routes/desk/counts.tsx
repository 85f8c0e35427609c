import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countRounds } from "~/features/participation/queries/count-desk.server";
import { CountedRoundList } from "~/features/participation/ui/counted-rounds";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("figuresDesk.counts"));

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await authorize(request, "sourceCount.write");
  return countRounds(actor, request.url);
}

export default function CountsRoute() {
  const list = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("figuresDesk.counts")} lead={t("figuresDesk.countsLead")} list>
      <CountedRoundList list={list} />
    </DeskShell>
  );
}
