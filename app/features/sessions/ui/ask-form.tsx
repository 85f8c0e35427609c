import type { ReactNode } from "react";
import { TALK_LIMITS } from "~/features/sessions/schema/talk-forms";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";

export interface AskFormProps {
  submission: string;
  /** Personal data that was seen in the text, before it is sent. */
  check: ReactNode;
  value: string | undefined;
  error: string | undefined;
}

/** One question, nothing else asked. */
export function AskForm({ submission, check, value, error }: AskFormProps) {
  const t = useT();
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        {check}
        <TextAreaField
          name="body"
          label={t("sessionTalk.askField")}
          description={t("sessionTalk.askFieldText")}
          rows={3}
          maxLength={TALK_LIMITS.question}
          defaultValue={value}
          error={error}
        />
        <FormActions>
          <Button name="intent" value="send">
            {t("sessionTalk.askSend")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
