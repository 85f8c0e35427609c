import type { MailTest } from "~/features/staff/queries/mail-test.server";
import { useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";

/** A button that sends a message to whoever presses it, and what became of it. */
export function MailTestSection({ action, result }: { action: string; result: MailTest | null }) {
  const t = useT();
  return (
    <Section title={t("regionDesk.mailTest")} intro={t("regionDesk.mailTestIntro")} id="proefmail">
      {result === null ? null : (
        <Alert kind={result === "sent" ? "ok" : "warning"} role="status">
          {t(`regionDesk.mailTest_${result}`)}
        </Alert>
      )}
      <form method="post" action={action}>
        <HiddenField name="intent" value="mailTest" />
        <FormActions>
          <Button kind="secondary">{t("regionDesk.mailTestSend")}</Button>
        </FormActions>
      </form>
    </Section>
  );
}
