import type { DemoAccount } from "~/features/staff/queries/demo-accounts.server";
import { useT } from "~/i18n/context";
import { DataList } from "~/ui/data-list";
import { Details } from "~/ui/details";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** In a demonstration: who one can sign in as, with all that it takes. */
export function DemoAccounts({
  accounts,
  here,
}: {
  accounts: readonly DemoAccount[];
  here: string;
}) {
  const t = useT();
  if (accounts.length === 0) return null;
  return (
    <Section title={t("demo.accountsTitle")} id="demo-accounts">
      <Text>{t("demo.accountsText")}</Text>
      {accounts.map(({ email, name, password, code }) => (
        <Details key={email} summary={name}>
          <DataList
            items={[
              { key: "email", term: t("demo.accountEmail"), detail: email },
              { key: "password", term: t("demo.accountPassword"), detail: password },
              { key: "code", term: t("demo.accountCode"), detail: code },
            ]}
          />
        </Details>
      ))}
      <Text quiet>{t("demo.codeHelp")}</Text>
      <TextLink href={here}>{t("demo.newCodes")}</TextLink>
    </Section>
  );
}
