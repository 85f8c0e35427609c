import { noticeKindsOf } from "~/features/staff/domain/staff-notices";
import { STAFF_ROLES } from "~/features/staff/domain/staff-roles";
import type { StaffRole } from "~/features/staff/domain/staff-roles";
import type { AccountChoices } from "~/features/staff/queries/accounts.server";
import type { AccountWork } from "~/features/staff/queries/work.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { HandOverFields } from "./hand-over";

export interface AccountFormProps {
  action: string;
  choices: AccountChoices;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
  /** A new account has an address to fill in; it cannot be changed later. */
  isNew: boolean;
  /** Whom the rounds can go to, once the account would leave work behind. */
  moderators?: AccountWork["moderators"];
}

/** Who a colleague is here: name, role, and the body or rounds that go with the role. */
export function AccountForm(props: AccountFormProps) {
  const { action, choices, values, errors, isNew, moderators = [] } = props;
  const t = useT();
  const messages = useFormMessages(errors);
  const value = (name: string) => values[name]?.[0];
  const hears = (role: StaffRole) =>
    t("staffNotices.roleHears", {
      kinds: noticeKindsOf(role)
        .map((kind) => t(`staffNotices.short_${kind}`))
        .join(", "),
    });
  return (
    <form method="post" action={action} noValidate>
      <HiddenField name="intent" value="save" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        {isNew ? (
          <TextField
            name="email"
            type="email"
            inputMode="email"
            autoComplete="off"
            label={t("staff.emailOfColleague")}
            defaultValue={value("email")}
            error={messages.of["email"]}
          />
        ) : null}
        <TextField
          name="displayName"
          autoComplete="off"
          label={t("staff.displayName")}
          description={t("staff.displayNameDescription")}
          defaultValue={value("displayName")}
          error={messages.of["displayName"]}
        />
        <RadioGroup
          name="role"
          label={t("staff.role")}
          options={STAFF_ROLES.map((role) => ({
            value: role,
            label: t(`terms.staffRole_${role}`),
            description: `${t(`firstSteps.roleMay_${role}`)} ${hears(role)}`,
          }))}
          defaultValue={value("role")}
          error={messages.of["role"]}
        />
        <SelectField
          name="bodyId"
          label={t("staff.bodyId")}
          description={t("staff.bodyDescription")}
          optionalText={t("site.optional")}
          placeholder={t("staff.noBody")}
          options={choices.bodies.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={value("bodyId")}
          error={messages.of["bodyId"]}
        />
        {choices.rounds.length > 0 ? (
          <CheckboxGroup
            name="roundIds"
            label={t("staff.roundIds")}
            description={t("staff.roundsDescription")}
            optionalText={t("site.optional")}
            options={choices.rounds.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValues={values["roundIds"]}
            error={messages.of["roundIds"]}
          />
        ) : null}
        {errors["handOverTo"] === undefined ? null : (
          <HandOverFields
            moderators={moderators}
            isLeft
            value={value}
            error={messages.of["handOverTo"]}
          />
        )}
        <FormActions>
          <Button>{t(isNew ? "staff.createAccount" : "staff.saveAccount")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
