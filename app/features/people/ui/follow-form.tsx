import { DIGEST_FREQUENCIES } from "~/features/notices/domain/subscription";
import type { FollowPage } from "~/features/people/queries/follow-page.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";

export interface FollowFormProps {
  page: FollowPage;
  submission: string;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
}

/** Follows by mail: one button for who left an address, else the address and how often. */
export function FollowForm({ page, submission, values, errors }: FollowFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" noValidate>
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {page.contact ? (
          <Text>{t("notices.followAddress", { email: page.contact.email })}</Text>
        ) : page.isTold ? (
          <Text>{t("notices.followPush")}</Text>
        ) : (
          <>
            <TextField
              name="email"
              type="email"
              inputMode="email"
              autoComplete="email"
              label={t("people.emailLabel")}
              description={t("people.emailDescription")}
              defaultValue={values["email"]?.[0]}
              error={messages.of["email"]}
            />
            <RadioGroup
              name="frequency"
              label={t("people.frequencyLabel")}
              options={DIGEST_FREQUENCIES.map((value) => ({
                value,
                label: t(`people.frequency_${value}`),
              }))}
              defaultValue={values["frequency"]?.[0] ?? "atOnce"}
              error={messages.of["frequency"]}
            />
          </>
        )}
        {page.contact || !page.isTold ? <Text quiet>{t("notices.followStop")}</Text> : null}
        <FormActions>
          <Button>{t("notices.followButton")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** What is followed already, and the way out. */
export function Following({ page }: { page: FollowPage }) {
  const t = useT();
  const confirmed = page.contact?.confirmed === true || (page.contact === null && page.isTold);
  return (
    <>
      <Alert kind={confirmed ? "ok" : "info"} role="status" title={t("notices.followingNow")}>
        {confirmed ? null : <Text>{t("notices.followConfirm")}</Text>}
      </Alert>
      <form method="post">
        <HiddenField name="intent" value="unfollow" />
        <FormActions>
          <Button kind="secondary">{t("notices.unfollow")}</Button>
        </FormActions>
      </form>
    </>
  );
}
