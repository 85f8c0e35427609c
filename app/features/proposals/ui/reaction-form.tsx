import { COMMENT_LENGTH } from "~/features/proposals/domain/comment";
import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { DeclarationFields } from "~/features/people/ui/declaration-fields";
import type { TextCheck } from "~/features/moderation/queries/text-check.server";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";
import { CheckBeforeSending } from "./check-before-sending";
import { LeaveEmptyField } from "./leave-empty-field";
import { useLimitMessages } from "./limit-messages";

export interface ReactionFormProps {
  proposalId: string;
  who: DeclarationChoices;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
  check: TextCheck | null;
  submission: string;
  shown: string;
  /** The reaction that is answered. */
  answerTo: string | null;
}

/** The form of a reaction to a proposal, or of an answer to a reaction. */
export function ReactionForm(props: ReactionFormProps) {
  const { proposalId, who, values, check, submission, shown, answerTo } = props;
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(useLimitMessages(props.errors, { body: COMMENT_LENGTH }));
  return (
    <form
      method="post"
      action={path(`/voorstellen/${proposalId}/reageren`)}
      noValidate
      autoComplete="off"
    >
      <HiddenField name="submission" value={submission} />
      <HiddenField name="shown" value={shown} />
      <HiddenField name="parent" value={answerTo ?? ""} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {check ? <CheckBeforeSending check={check} intent="react" /> : null}
        <TextAreaField
          name="body"
          rows={5}
          label={t("proposals.reactText")}
          description={t("proposals.reactHelp")}
          defaultValue={values["body"]?.[0]}
          error={messages.of["body"]}
        />
        <DeclarationFields choices={who} values={values} errors={messages.of} />
        <LeaveEmptyField error={messages.of["website"]} />
        <FormActions>
          <Button name="intent" value="react">
            {t("proposals.reactSend")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
