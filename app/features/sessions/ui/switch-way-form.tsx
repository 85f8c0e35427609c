import { WAYS } from "~/features/sessions/domain/ways";
import type { DayRegistrant } from "~/features/sessions/queries/desk.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { useRegistrantName } from "./day-registrants";
import type { MoveUpFormProps } from "./move-up-form";

/** Lets somebody who telephones come the other way, as long as there is a place. */
export function SwitchWayForm(
  props: Omit<MoveUpFormProps, "waiting"> & { registrants: readonly DayRegistrant[] },
) {
  const { registrants, open, values, errors } = props;
  const t = useT();
  const nameOf = useRegistrantName();
  const value = (name: string) => values[name]?.[0];
  return (
    <div className="not-on-paper">
      <Details summary={t("sessionDesk.switchWay")} open={open}>
        <Text quiet>{t("sessionDesk.switchWayText")}</Text>
        <form method="post" noValidate>
          <HiddenField name="intent" value="switchWay" />
          <FormLayout>
            <SelectField
              name="signUpId"
              label={t("sessionDesk.switchWayWho")}
              placeholder={t("sessionDesk.moveUpChoose")}
              defaultValue={value("signUpId")}
              error={errors["signUpId"]}
              options={registrants.map((registrant) => ({
                value: registrant.id,
                label: `${registrant.number}. ${nameOf(registrant)}`,
              }))}
            />
            <RadioGroup
              name="way"
              label={t("sessionDesk.switchWayTo")}
              defaultValue={value("way")}
              error={errors["way"]}
              options={WAYS.map((way) => ({ value: way, label: t(`sessions.way_${way}`) }))}
            />
            <FormActions>
              <Button kind="secondary">{t("sessionDesk.switchWayGive")}</Button>
            </FormActions>
          </FormLayout>
        </form>
      </Details>
    </div>
  );
}
