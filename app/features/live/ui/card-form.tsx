import type { ReactNode } from "react";
import { TALK_LIMITS } from "~/features/sessions/schema/talk-forms";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";

export interface CardFormProps {
  submission: string;
  /** Personal data that was seen in the text, before it is sent. */
  check: ReactNode;
  value: string | undefined;
  error: string | undefined;
}

/** One thought, nothing else asked. */
export function CardForm({ submission, check, value, error }: CardFormProps) {
  const t = useT();
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        {check}
        <TextAreaField
          name="body"
          label={t("live.cardField")}
          description={t("live.cardHelp")}
          rows={4}
          maxLength={TALK_LIMITS.question}
          defaultValue={value}
          error={error}
        />
        <FormActions>
          <Button name="intent" value="send">
            {t("live.cardSend")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
