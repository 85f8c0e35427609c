import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { claimsAtDesk } from "~/features/claims/queries/desk-list.server";
import { DeskClaimList } from "~/features/claims/ui/desk-claim-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize, requireStaff } from "~/policy/authorize.server";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("claims.desk"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "claim.judge");
  return claimsAtDesk(await requireStaff(request), request.url);
}

export default function ClaimsDeskRoute() {
  const list = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <DeskShell title={t("claims.desk")} lead={t("claims.deskLead")} list>
      <DeskClaimList list={list} />
    </DeskShell>
  );
}
