import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lacksSecondOfficer } from "~/features/moderation/queries/second-officer.server";
import { loadAccounts } from "~/features/staff/queries/accounts.server";
import { unassignedCounts } from "~/features/staff/queries/work.server";
import { AccountList } from "~/features/staff/ui/account-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { UnassignedWork } from "~/features/staff/ui/hand-over";
import { usePath, useT } from "~/i18n/context";
import { pageTitle } from "~/i18n/page-title";
import { now } from "~/platform/clock.server";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { Text } from "~/ui/text";

/** Where the warnings stand: below the list, whose first row is in view. */
const WARNINGS = "let-op";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.accounts"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  const [accounts, officerNeeded, unassigned] = await Promise.all([
    loadAccounts(request.url),
    lacksSecondOfficer(),
    unassignedCounts(now()),
  ]);
  return { accounts, officerNeeded, unassigned };
}

export default function AccountsRoute() {
  const { accounts, officerNeeded, unassigned } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  const warnings = (officerNeeded ? 1 : 0) + unassigned.length;
  return (
    <DeskShell
      title={t("staff.accounts")}
      lead={t("staff.accountsLead")}
      list
      aside={
        <Cluster>
          {warnings === 0 ? null : (
            <ButtonLink href={`#${WARNINGS}`} kind="secondary" icon="warning">
              <span className="desk-title__narrow-hidden">{t("staff.warnings")}</span> {warnings}
            </ButtonLink>
          )}
          <ButtonLink href={path("/werkplek/accounts/nieuw")} icon="plus">
            {t("staff.accountNew")}
          </ButtonLink>
        </Cluster>
      }
    >
      <AccountList list={accounts} />
      <div id={WARNINGS} className="stack">
        {officerNeeded ? (
          <Alert kind="warning" title={t("moderation.secondOfficerSubject")}>
            <Text>{t("moderation.secondOfficerText")}</Text>
          </Alert>
        ) : null}
        {unassigned.length > 0 ? (
          <Alert kind="warning" title={t("staffWork.nobodyTitle")}>
            <UnassignedWork work={unassigned} />
          </Alert>
        ) : null}
      </div>
    </DeskShell>
  );
}
