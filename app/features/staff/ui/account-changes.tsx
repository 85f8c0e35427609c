import type { AccountDetail } from "~/features/staff/queries/accounts.server";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import type { ButtonKind } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";

/** The one-time link, for passing on by hand where no mail goes out. */
export function SetUpLinkNotice({ link, hours }: { link: string; hours: number }) {
  const t = useT();
  return (
    <Alert kind="ok" title={t("staff.linkTitle")}>
      <Text>{t("staff.linkText", { hours })}</Text>
      <p>
        <code className="desk__link" translate="no">
          {link}
        </code>
      </p>
    </Alert>
  );
}

interface OneButtonProps {
  action: string;
  intent: string;
  kind: ButtonKind;
  label: string;
}

function OneButton({ action, intent, kind, label }: OneButtonProps) {
  return (
    <form method="post" action={action}>
      <HiddenField name="intent" value={intent} />
      <FormActions>
        <Button kind={kind}>{label}</Button>
      </FormActions>
    </form>
  );
}

/** What can be done to an account beside changing its facts: a new link, off, and on again. */
export function AccountChanges({ account, action }: { account: AccountDetail; action: string }) {
  const t = useT();
  if (account.state === "off") {
    return (
      <Section title={t("staff.switchOnTitle")}>
        <OneButton action={action} intent="switchOn" kind="secondary" label={t("staff.switchOn")} />
      </Section>
    );
  }
  return (
    <>
      <Section title={t("staff.newLinkTitle")} intro={t("staff.newLinkText")}>
        <OneButton action={action} intent="newLink" kind="secondary" label={t("staff.newLink")} />
      </Section>
      <Section title={t("staff.switchOffTitle")} intro={t("staff.switchOffText")}>
        <ButtonLink href={`${action}/uit`} kind="danger">
          {t("staffWork.look")}
        </ButtonLink>
      </Section>
    </>
  );
}
