import type { AccountState, AccountSummary } from "~/features/staff/queries/accounts.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import type { BadgeKind } from "~/ui/badge";
import { Badge } from "~/ui/badge";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const ACCOUNT_LOOKS: Record<AccountState, BadgeKind> = {
  active: "good",
  waitsForSetUp: "wait",
  off: "neutral",
};

function WorksFor({ account }: { account: AccountSummary }) {
  const t = useT();
  if (account.body) return <Localized text={account.body} />;
  return account.role === "moderator" ? <>{t.count("staff.rounds", account.rounds)}</> : null;
}

/** Every account in one table. */
export function AccountList({ accounts }: { accounts: readonly AccountSummary[] }) {
  const t = useT();
  const path = usePath();
  return (
    <Table
      caption={t("staff.accountsCaption")}
      columns={[
        { key: "name", label: t("staff.columnName") },
        { key: "email", label: t("staff.email") },
        { key: "role", label: t("staff.columnRole") },
        { key: "for", label: t("staff.columnFor") },
        { key: "state", label: t("staff.columnState") },
      ]}
      rows={accounts.map((account) => ({
        key: account.id,
        cells: [
          <TextLink key="name" href={path(`/werkplek/accounts/${account.id}`)}>
            {account.displayName}
          </TextLink>,
          account.email,
          t(`terms.staffRole_${account.role}`),
          <WorksFor key="for" account={account} />,
          <Badge key="state" kind={ACCOUNT_LOOKS[account.state]}>
            {t(`staff.account_${account.state}`)}
          </Badge>,
        ],
      }))}
    />
  );
}
