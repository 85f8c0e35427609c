import type { DeclarationChoices } from "~/features/people/queries/declaration.server";
import { AGE_BANDS, ROLES } from "~/features/participation/domain/roles";
import { useT } from "~/i18n/context";
import { Checkbox } from "~/ui/checkbox";
import { Details } from "~/ui/details";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";

export interface DeclarationFieldsProps {
  choices: DeclarationChoices;
  /** What was filled in before, by field name, as it came from the form. */
  values?: Readonly<Record<string, readonly string[]>>;
  /** What is wrong, as sentences, by field name. */
  errors?: Readonly<Record<string, string | undefined>>;
  /** The role may be kept back too. */
  roleMayBeSkipped?: boolean;
}

/**
 * "Who am I": role, age band, municipality and what belongs to them. Everybody gets the same fields; which of them are
 * kept follows from the age, on the server, and a style sheet hides what a young person is not asked.
 */
export function DeclarationFields(props: DeclarationFieldsProps) {
  const { choices, values = {}, errors = {}, roleMayBeSkipped = false } = props;
  const t = useT();
  const value = (name: string) => values[name]?.[0];
  const ticked = (name: string) => value(name) === "on";
  const more = ticked("experienceExpert") || ticked("forOrganisation");
  return (
    <>
      <RadioGroup
        name="role"
        label={t("declaration.role")}
        description={t("declaration.roleWhy")}
        options={[
          ...ROLES.map((role) => ({
            value: role,
            label: t(`terms.role_${role}`),
            description: t(`declaration.role_${role}`),
          })),
          ...(roleMayBeSkipped ? [{ value: "", label: t("declaration.ratherNotSay") }] : []),
        ]}
        defaultValue={value("role")}
        error={errors["role"]}
      />
      <RadioGroup
        name="ageBand"
        label={t("declaration.ageBand")}
        columns
        options={[
          ...AGE_BANDS.map((band) => ({ value: band, label: t(`terms.ageBand_${band}`) })),
          { value: "", label: t("declaration.ratherNotSay") },
        ]}
        defaultValue={value("ageBand") ?? ""}
        error={errors["ageBand"]}
      />
      <div className="declaration__young">
        <Text>{t("declaration.youngText")}</Text>
        <Checkbox
          name="withTrustedAdult"
          label={t("declaration.withTrustedAdult")}
          defaultChecked={ticked("withTrustedAdult")}
        />
      </div>
      {choices.asksRepresentative ? (
        <Checkbox
          name="representativeConsents"
          label={t("declaration.representativeConsents")}
          description={t("declaration.representativeWhen", {
            age: choices.representativeUnderAge,
          })}
          defaultChecked={ticked("representativeConsents")}
          error={errors["representativeConsents"]}
        />
      ) : null}
      <SelectField
        name="municipality"
        label={t("declaration.municipality")}
        description={t("declaration.municipalityWhy")}
        optionalText={t("site.optional")}
        placeholder={t("declaration.ratherNotSay")}
        options={choices.municipalities.map(({ slug, name }) => ({ value: slug, label: name }))}
        defaultValue={value("municipality")}
        error={errors["municipality"]}
      />
      <div className="declaration__grown-up">
        <Details summary={t("declaration.more")} open={more}>
          <Checkbox
            name="experienceExpert"
            label={t("declaration.experienceExpert")}
            description={t("declaration.experienceExpertText")}
            defaultChecked={ticked("experienceExpert")}
          />
          <Checkbox
            name="forOrganisation"
            label={t("declaration.forOrganisation")}
            defaultChecked={ticked("forOrganisation")}
          />
        </Details>
      </div>
    </>
  );
}
