import type { ReactNode } from "react";
import { TALK_LIMITS } from "~/features/sessions/schema/talk-forms";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";

export interface ReportReactionFormProps {
  submission: string;
  /** Personal data that was seen in the text, before it is sent. */
  check: ReactNode;
  /** The fields of "who am I". */
  declaration: ReactNode;
  value: string | undefined;
  error: string | undefined;
}

/** A reaction on a report. */
export function ReportReactionForm(props: ReportReactionFormProps) {
  const t = useT();
  return (
    <form method="post" noValidate autoComplete="off">
      <HiddenField name="submission" value={props.submission} />
      <FormLayout>
        {props.check}
        <TextAreaField
          name="body"
          label={t("sessionTalk.reactField")}
          description={t("sessionTalk.reactFieldText")}
          rows={5}
          maxLength={TALK_LIMITS.reaction}
          defaultValue={props.value}
          error={props.error}
        />
        {props.declaration}
        <FormActions>
          <Button name="intent" value="react">
            {t("sessionTalk.reactSend")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
