import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { TextField } from "~/ui/text-field";
import { TEMPLATE_NAME_LENGTH } from "~/features/templates/domain/own-template";

export interface KeepTemplateFormProps {
  /** What it is called now: the name to begin with. */
  title: string;
  refusal: { values: Record<string, string[]>; errors: Record<string, string> } | undefined;
}

/** Asks under which name something is kept as a template. */
export function KeepTemplateForm({ title, refusal }: KeepTemplateFormProps) {
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField
          name="name"
          label={t("ownTemplates.name")}
          description={t("ownTemplates.nameHelp")}
          defaultValue={refusal?.values["name"]?.[0] ?? title.slice(0, TEMPLATE_NAME_LENGTH)}
          error={messages.of["name"]}
          maxLength={TEMPLATE_NAME_LENGTH}
        />
        <FoundWords errors={refusal?.errors ?? {}} values={refusal?.values ?? {}} />
        <FormActions>
          <Button>{t("ownTemplates.keep")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
