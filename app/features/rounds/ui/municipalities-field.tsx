import { useT } from "~/i18n/context";
import { CheckboxGroup } from "~/ui/checkbox-group";

/** For which municipalities a round is: one, some, or none ticked for the whole region. */
export function MunicipalitiesField(props: {
  municipalities: readonly { id: string; name: string }[];
  chosen: readonly string[];
  error: string | undefined;
}) {
  const t = useT();
  return (
    <CheckboxGroup
      name="municipalities"
      label={t("rounds.field_municipalities")}
      description={t("rounds.field_municipalitiesHelp")}
      optionalText={t("site.optional")}
      columns
      options={props.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
      defaultValues={props.chosen}
      error={props.error}
    />
  );
}
