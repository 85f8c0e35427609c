import type { LocalText } from "~/i18n/language";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { AgreementFields } from "./agreement-fields";

export interface AgreementFormProps {
  submission: string;
  principles: readonly { id: string; number: number; title: LocalText }[];
  /** The action lines there are. */
  lines: readonly string[];
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** A new agreement: what, who, when, how, financing, capacity, phase, basis and indicator. */
export function AgreementForm(props: AgreementFormProps) {
  const { submission, principles, values, errors } = props;
  const t = useT();
  const messages = useFormMessages(errors);
  const optionalText = t("site.optional");
  return (
    <form method="post" noValidate>
      <HiddenField name="submission" value={submission} />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <AgreementFields lines={props.lines} values={values} messageOf={messages.of} />
        <CheckboxGroup
          name="principleIds"
          label={t("reportingDesk.principleIds")}
          optionalText={optionalText}
          options={principles.map(({ id, number, title }) => ({
            value: id,
            label: t("reportingDesk.principleOption", { number, title: title.text }),
          }))}
          defaultValues={values["principleIds"]}
        />
        <FormActions>
          <Button>{t("reportingDesk.make")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
