import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadAccounts } from "~/features/staff/queries/accounts.server";
import { AccountList } from "~/features/staff/ui/account-list";
import { DeskShell } from "~/features/staff/ui/desk-shell";
import { usePath, useT } from "~/i18n/context";
import { languageOf } from "~/i18n/language";
import { pageTitle } from "~/i18n/page-title";
import { PRIVATE_HEADERS } from "~/platform/http.server";
import { authorize } from "~/policy/authorize.server";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

export const headers = () => PRIVATE_HEADERS;

export const meta: MetaFunction = ({ location }) => pageTitle(location, (t) => t("staff.accounts"));

export async function loader({ request }: LoaderFunctionArgs) {
  await authorize(request, "account.write");
  return { accounts: await loadAccounts(languageOf(request.url)) };
}

export default function AccountsRoute() {
  const { accounts } = useLoaderData<typeof loader>();
  const t = useT();
  const path = usePath();
  return (
    <DeskShell title={t("staff.accounts")} lead={t("staff.accountsLead")}>
      <Cluster>
        <ButtonLink href={path("/werkplek/accounts/nieuw")} icon="plus">
          {t("staff.accountNew")}
        </ButtonLink>
      </Cluster>
      <AccountList accounts={accounts} />
    </DeskShell>
  );
}
