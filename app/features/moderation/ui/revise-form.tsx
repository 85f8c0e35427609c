import { REVISE_REASONS } from "~/features/moderation/domain/after-decision";
import type { Revision } from "~/features/moderation/domain/after-decision";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";

export interface ReviseFormProps {
  /** What can be done with it. */
  revisions: readonly Revision[];
  action: string;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
}

/** A decided item taken up again: a reason, what is covered further, and a button for each thing that can be done. */
export function ReviseForm({ revisions, action, values, errors }: ReviseFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  if (revisions.length === 0) return null;
  return (
    <Section title={t("moderationDesk.reviseTitle")} intro={t("moderationDesk.reviseIntro")}>
      <form method="post" action={action} noValidate>
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <SelectField
            name="reason"
            label={t("moderationDesk.reviseReason")}
            placeholder={t("moderation.findChoose")}
            options={REVISE_REASONS.map((reason) => ({
              value: reason,
              label: t(`moderationDesk.reviseReason_${reason}`),
            }))}
            defaultValue={values["reason"]?.[0]}
            error={messages.of["reason"]}
          />
          {revisions.includes("coverFurther") ? (
            <TextAreaField
              name="redactions"
              rows={3}
              label={t("moderationDesk.reviseCover")}
              description={t("moderation.redactHelp")}
              optionalText={t("site.optional")}
              defaultValue={values["redactions"]?.[0]}
              error={messages.of["redactions"]}
            />
          ) : null}
          {revisions.map((revision) => (
            <Text key={revision} quiet small>
              {t(`moderationDesk.revise_${revision}`)}: {t(`moderationDesk.reviseHelp_${revision}`)}
            </Text>
          ))}
          <FormActions>
            {revisions.map((revision, place) => (
              <Button
                key={revision}
                name="intent"
                value={revision}
                kind={place === 0 ? "primary" : "secondary"}
              >
                {t(`moderationDesk.revise_${revision}`)}
              </Button>
            ))}
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
