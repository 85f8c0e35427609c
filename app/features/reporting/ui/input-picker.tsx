import type { TieableInput } from "~/features/reporting/queries/linkable-inputs.server";
import { useT } from "~/i18n/context";
import { CheckboxGroup } from "~/ui/checkbox-group";

interface InputPickerProps {
  inputs: readonly TieableInput[];
  chosen?: readonly string[] | undefined;
  error?: string | undefined;
}

/** What people said, to tick: each with what it is and the role of whoever said it. */
export function InputPicker({ inputs, chosen, error }: InputPickerProps) {
  const t = useT();
  return (
    <CheckboxGroup
      name="inputs"
      label={t("reportingDesk.linkInputs")}
      description={t("reportingDesk.linkInputsIntro")}
      options={inputs.map(({ kind, id, text, role }) => ({
        value: `${kind}:${id}`,
        label: text,
        description: `${t(`reportingDesk.untraced_${kind}`)}, ${
          role ? t(`terms.role_${role}`) : t("reporting.roleUnknown")
        }`,
      }))}
      defaultValues={chosen}
      error={error}
    />
  );
}
