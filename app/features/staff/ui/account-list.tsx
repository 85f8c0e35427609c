import { ACCOUNT_STATES, DESK_ACCOUNTS } from "~/features/staff/domain/desk-lists";
import type { AccountState } from "~/features/staff/domain/desk-lists";
import { STAFF_ROLES } from "~/features/staff/domain/staff-roles";
import type { AccountSummary, DeskAccounts } from "~/features/staff/queries/accounts.server";
import { ListTable } from "~/features/vocabulary/ui/list-table";
import { useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import type { BadgeKind } from "~/ui/badge";
import { Badge } from "~/ui/badge";
import { Text } from "~/ui/text";

export const ACCOUNT_LOOKS: Record<AccountState, BadgeKind> = {
  active: "good",
  waitsForSetUp: "wait",
  off: "neutral",
};

function WorksFor({ account }: { account: AccountSummary }) {
  const t = useT();
  if (account.body) return <Localized text={account.body} />;
  return <>{t.count("staff.rounds", account.rounds)}</>;
}

/** The accounts, to sort, to filter and to search. */
export function AccountList({ list }: { list: DeskAccounts }) {
  const t = useT();
  return (
    <ListTable
      list={DESK_ACCOUNTS}
      asked={list}
      path="/werkplek/accounts"
      caption={t("staff.accounts")}
      columns={[
        { key: "name", label: t("staff.columnName"), sorted: true },
        { key: "email", label: t("staff.email"), sorted: true },
        { key: "role", label: t("staff.columnRole"), sorted: true },
        { key: "for", label: t("staff.columnFor"), sorted: true },
        { key: "state", label: t("staff.columnState") },
      ]}
      chips={{
        label: t("staff.columnState"),
        labels: Object.fromEntries(
          ACCOUNT_STATES.map((state) => [state, t(`staff.account_${state}`)]),
        ),
      }}
      filters={[
        {
          name: "rol",
          label: t("staff.columnRole"),
          options: STAFF_ROLES.map((role) => ({
            value: role,
            label: t(`terms.staffRole_${role}`),
          })),
        },
      ]}
      rows={(open) =>
        list.accounts.map((account) => ({
          key: account.id,
          cells: [
            <a key="name" href={open(`/werkplek/accounts/${account.id}`)}>
              {account.displayName}
            </a>,
            account.email,
            t(`terms.staffRole_${account.role}`),
            account.body !== null || account.role === "moderator" ? (
              <WorksFor key="for" account={account} />
            ) : null,
            <Badge key="state" kind={ACCOUNT_LOOKS[account.state]}>
              {t(`staff.account_${account.state}`)}
            </Badge>,
          ],
        }))
      }
      empty={<Text>{t("lists.none")}</Text>}
    />
  );
}
