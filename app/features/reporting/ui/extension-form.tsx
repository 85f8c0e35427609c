import type { ReplyDesk } from "~/features/reporting/queries/reply-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import type { DeskFormProps } from "./reply-form";

/** The one extension of an answer; not shown where it cannot be taken. */
export function ExtensionForm({ desk, values, errors }: DeskFormProps & { desk: ReplyDesk }) {
  const t = useT();
  const messages = useFormMessages(errors);
  if (desk.subject.extended) return <Text quiet>{t("reportingDesk.extendDone")}</Text>;
  if (desk.status.status !== "due") return null;
  return (
    <Details summary={t("reportingDesk.extend")} open={messages.list.length > 0}>
      <Text>{t("reportingDesk.extendText")}</Text>
      <form method="post" noValidate>
        <HiddenField name="intent" value="extend" />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} level={3} />
          <FoundWords errors={errors} values={values} />
          <TextAreaField
            name="extensionReason"
            label={t("reportingDesk.extensionReason")}
            rows={3}
            defaultValue={values["extensionReason"]?.[0]}
            error={messages.of["extensionReason"]}
          />
          <FormActions>
            <Button kind="secondary">{t("reportingDesk.extendSubmit")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Details>
  );
}
