import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface ClaimFormProps {
  submission: string;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** A sentence about involvement that somebody came across, and where. */
export function SubmitClaimForm({ submission, values, errors }: ClaimFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextAreaField
          name="text"
          label={t("claims.submitText")}
          description={t("claims.submitTextDescription")}
          rows={4}
          defaultValue={values["text"]?.[0]}
          error={messages.of["text"]}
        />
        <TextField
          name="foundIn"
          label={t("claims.submitFoundIn")}
          description={t("claims.submitFoundInDescription")}
          defaultValue={values["foundIn"]?.[0]}
          error={messages.of["foundIn"]}
        />
        <FormActions>
          <Button>{t("claims.submitSend")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Why a claim, or its verdict, is not right. */
export function ChallengeForm({ submission, values, errors }: ClaimFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextAreaField
          name="reason"
          label={t("claims.contradictReason")}
          rows={5}
          defaultValue={values["reason"]?.[0]}
          error={messages.of["reason"]}
        />
        <FormActions>
          <Button>{t("claims.contradictSend")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
