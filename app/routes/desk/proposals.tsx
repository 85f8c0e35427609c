import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { deskProposals } from "~/features/proposals/queries/desk-list.server";
import { DeskProposalList } from "~/features/proposals/ui/desk-proposal-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) =>
  pageTitle(location, (t) => t("proposals.deskTitle"));

export async function loader({ request }: LoaderFunctionArgs) {
  const grant = await authorize(request, "round.write");
  return deskProposals(grant, request.url, now());
}

export default function DeskProposalsRoute() {
  const list = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("proposals.deskTitle")} lead={t("proposals.deskLead")} list>
      <DeskProposalList list={list} />
    </DeskShell>
  );
}
