import { MOVE_UP_REASONS } from "~/features/sessions/domain/waitlist";
import type { DayRegistrant } from "~/features/sessions/queries/desk.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { useRegistrantName } from "./day-registrants";

export interface MoveUpFormProps {
  waiting: readonly DayRegistrant[];
  /** Whether this form was just refused: then it stands open. */
  open: boolean;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

/** Seats somebody in line before others. Nobody is chosen until staff choose: the reason goes into the log. */
export function MoveUpForm({ waiting, open, values, errors }: MoveUpFormProps) {
  const t = useT();
  const nameOf = useRegistrantName();
  const value = (name: string) => values[name]?.[0];
  return (
    <div className="not-on-paper">
      <Details summary={t("sessionDesk.moveUp")} open={open}>
        <Text quiet>{t("sessionDesk.moveUpText")}</Text>
        <form method="post" noValidate>
          <HiddenField name="intent" value="moveUp" />
          <FormLayout>
            <SelectField
              name="signUpId"
              label={t("sessionDesk.moveUpWho")}
              placeholder={t("sessionDesk.moveUpChoose")}
              defaultValue={value("signUpId")}
              error={errors["signUpId"]}
              options={waiting.map((registrant) => ({
                value: registrant.id,
                label: `${registrant.number}. ${nameOf(registrant)}, ${t(`terms.role_${registrant.role}`)}`,
              }))}
            />
            <SelectField
              name="reason"
              label={t("sessionDesk.moveUpReason")}
              placeholder={t("sessionDesk.moveUpChoose")}
              defaultValue={value("reason")}
              error={errors["reason"]}
              options={MOVE_UP_REASONS.map((reason) => ({
                value: reason,
                label: t(`sessionDesk.moveUp_${reason}`),
              }))}
            />
            <Checkbox
              name="extraSeat"
              label={t("sessionDesk.moveUpExtra")}
              description={t("sessionDesk.moveUpExtraText")}
              defaultChecked={value("extraSeat") === "on"}
              error={errors["extraSeat"]}
            />
            <FormActions>
              <Button kind="secondary">{t("sessionDesk.moveUpGive")}</Button>
            </FormActions>
          </FormLayout>
        </form>
      </Details>
    </div>
  );
}
