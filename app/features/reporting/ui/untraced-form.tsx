import type { UntracedDesk } from "~/features/reporting/queries/theme-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { InputPicker } from "./input-picker";

interface UntracedFormProps {
  desk: UntracedDesk;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** What is in no theme yet: tick it, and say into which theme it goes. */
export function UntracedForm({ desk, values, errors }: UntracedFormProps) {
  const t = useT();
  const path = usePath();
  const messages = useFormMessages(errors);
  if (desk.inputs.length === 0) return <Text>{t("reportingDesk.untracedNone")}</Text>;
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <SelectField
          name="theme"
          label={t("reportingDesk.untracedChoose")}
          placeholder=""
          options={desk.themes.map(({ slug, title }) => ({ value: slug, label: title.text }))}
          defaultValue={values["theme"]?.[0]}
          error={messages.of["theme"]}
        />
        <InputPicker inputs={desk.inputs} chosen={values["inputs"]} error={messages.of["inputs"]} />
        <FormActions>
          <Button>{t("reportingDesk.untracedSave")}</Button>
          <ButtonLink
            href={path(`/werkplek/rode-draden/${desk.round.slug}/nieuw`)}
            kind="secondary"
          >
            {t("reportingDesk.themeNew")}
          </ButtonLink>
        </FormActions>
      </FormLayout>
    </form>
  );
}
