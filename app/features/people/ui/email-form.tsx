import { DIGEST_FREQUENCIES } from "~/features/notices/domain/subscription";
import type { MyContact } from "~/features/people/queries/contact.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { formatTime } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";

/** What the address is waiting for. */
export function EmailState({ contact, now }: { contact: MyContact; now: Date }) {
  const t = useT();
  const { email, confirmed, linkWorksUntil } = contact;
  if (confirmed) return <Alert kind="ok">{t("people.contactConfirmed", { email })}</Alert>;
  if (!linkWorksUntil || linkWorksUntil <= now) {
    return <Alert kind="warning">{t("people.emailExpired")}</Alert>;
  }
  return (
    <Alert kind="info" title={t("people.emailSent")}>
      <Text>
        {t("people.emailSentText", { email, time: formatTime(t.language, linkWorksUntil) })}
      </Text>
    </Alert>
  );
}

export interface EmailFormProps {
  action: string;
  email?: string;
  frequency?: string;
  errors: Readonly<Record<string, string>>;
}

/** The address, and how often to write to it. */
export function EmailForm({ action, email, frequency, errors }: EmailFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" action={action} noValidate>
      <HiddenField name="intent" value="save" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          label={t("people.emailLabel")}
          description={t("people.emailDescription")}
          defaultValue={email}
          error={messages.of["email"]}
        />
        <RadioGroup
          name="frequency"
          label={t("people.frequencyLabel")}
          options={DIGEST_FREQUENCIES.map((value) => ({
            value,
            label: t(`people.frequency_${value}`),
          }))}
          defaultValue={frequency ?? "atOnce"}
          error={messages.of["frequency"]}
        />
        <Text quiet>{t("people.emailLinking")}</Text>
        <FormActions>
          <Button>{t("people.emailSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Removes the address; no question is asked twice, because it can be added again. */
export function RemoveEmailForm({ action }: { action: string }) {
  const t = useT();
  return (
    <form method="post" action={action}>
      <HiddenField name="intent" value="remove" />
      <Stack>
        <Text>{t("people.emailRemoveText")}</Text>
        <FormActions>
          <Button kind="secondary" icon="trash">
            {t("people.emailRemove")}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
