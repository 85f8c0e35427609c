import type { ClaimDesk } from "~/features/claims/queries/claim-desk.server";
import { ROLES } from "~/features/participation/domain/roles";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

export interface ClaimDeskFormProps {
  desk: ClaimDesk;
  values: Readonly<Record<string, readonly string[] | undefined>>;
  errors: Readonly<Record<string, string>>;
}

/** Makes a sentence checkable: who, which document, which groups, which round. */
export function CheckableForm({ desk, values, errors }: ClaimDeskFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const optionalText = t("site.optional");
  const valuesOf = (name: string) => values[name] ?? desk.values[name] ?? [];
  const field = (name: string) => ({
    name,
    defaultValue: valuesOf(name)[0],
    error: messages.of[name],
  });
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="check" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={values} />
        <TextAreaField {...field("text")} label={t("claims.submitText")} rows={3} />
        <TextAreaField
          {...field("textEn")}
          label={t("claims.fieldTextEn")}
          optionalText={optionalText}
          rows={3}
        />
        <TextField {...field("claimedBy")} label={t("claims.fieldClaimedBy")} />
        <TextField
          {...field("claimedByEn")}
          label={t("claims.fieldClaimedByEn")}
          optionalText={optionalText}
        />
        <SelectField
          {...field("documentId")}
          label={t("claims.fieldDocument")}
          placeholder=""
          options={desk.documents.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          {...field("roundId")}
          label={t("claims.fieldRound")}
          placeholder=""
          options={desk.rounds.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <CheckboxGroup
          name="roles"
          label={t("claims.fieldRoles")}
          options={[
            ...ROLES.map((role) => ({ value: role, label: t(`terms.roles_${role}`) })),
            { value: "everybody", label: t("claims.everybody") },
          ]}
          defaultValues={valuesOf("roles")}
          error={messages.of["roles"]}
        />
        <TextAreaField
          {...field("note")}
          label={t("claims.fieldNote")}
          optionalText={optionalText}
          rows={3}
        />
        <FormActions>
          <Button>{t(desk.waiting ? "claims.makeCheckable" : "claims.saveClaim")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** The sentence as it reads now; the old one stays readable. */
export function AmendForm({ desk, values, errors }: ClaimDeskFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="amend" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} level={3} />
        <FoundWords errors={errors} values={values} />
        <TextAreaField
          name="amendedText"
          label={t("claims.amendField")}
          description={t("claims.amendText")}
          rows={3}
          defaultValue={values["amendedText"]?.[0] ?? desk.amendedText}
          error={messages.of["amendedText"]}
        />
        <TextAreaField
          name="amendedTextEn"
          label={t("claims.amendFieldEn")}
          optionalText={t("site.optional")}
          rows={3}
          defaultValue={values["amendedTextEn"]?.[0] ?? desk.amendedTextEn}
          error={messages.of["amendedTextEn"]}
        />
        <FormActions>
          <Button kind="secondary">{t("claims.amendSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** That the sentence was struck, and why. */
export function StrikeForm({ values, errors }: Omit<ClaimDeskFormProps, "desk">) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="strike" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} level={3} />
        <FoundWords errors={errors} values={values} />
        <TextAreaField
          name="strikeReason"
          label={t("claims.strikeField")}
          rows={3}
          defaultValue={values["strikeReason"]?.[0]}
          error={messages.of["strikeReason"]}
        />
        <FormActions>
          <Button kind="danger">{t("claims.strikeSave")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
