import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { claimsAtDesk } from "~/features/claims/queries/claim-desk.server";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { PageLinks } from "~/features/vocabulary/ui/page-links";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { pageOfAddress } from "~/platform/paging.server";
import { authorize, requireStaff } from "~/policy/authorize.server";
import { Badge } from "~/ui/badge";
import { EmptyState } from "~/ui/empty-state";
import { ListEntry } from "~/ui/list-entry";
import { PlainList } from "~/ui/plain-list";
import { Text } from "~/ui/text";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("claims.desk"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "claim.judge");
  return claimsAtDesk(await requireStaff(request), pageOfAddress(request.url));
}

export default function ClaimsDeskRoute() {
  const { claims, page, pageCount } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("claims.desk")} lead={t("claims.deskLead")}>
      {claims.length === 0 ? (
        <EmptyState title={t("claims.deskNone")} level={2}>
          <Text>{t("claims.deskNoneText")}</Text>
        </EmptyState>
      ) : null}
      <PlainList
        ruled
        items={claims.map((claim) => ({
          key: claim.slug,
          content: (
            <ListEntry
              level={2}
              href={path(`/werkplek/beweringen/${claim.slug}`)}
              title={<span lang="nl">{claim.text}</span>}
              status={
                <Badge kind={claim.waiting ? "wait" : "neutral"}>
                  {t(claim.waiting ? "claims.deskWaiting" : `claims.state_${claim.state}`)}
                </Badge>
              }
              meta={
                claim.openChallenges > 0
                  ? t.count("claims.challengesOpen", claim.openChallenges)
                  : undefined
              }
            />
          ),
        }))}
      />
      <PageLinks page={page} pageCount={pageCount} />
    </DeskShell>
  );
}
