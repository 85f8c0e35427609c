import { STATEMENT_LENGTH } from "~/features/opinions/domain/opinion-statement";
import type { StatementDesk } from "~/features/opinions/queries/statement-desk.server";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

export interface StatementFormProps {
  page: StatementDesk;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
}

/** A new statement, taken from what people proposed. */
export function StatementForm({ page, values, errors }: StatementFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <Section title={t("opinions.deskNew")}>
      <form method="post" noValidate>
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <FoundWords errors={errors} values={values} />
          <SelectField
            name="proposal"
            label={t("opinions.deskFrom")}
            optionalText={t("site.optional")}
            placeholder="–"
            options={page.proposals.map(({ id, title, supportCount }) => ({
              value: id,
              label: `${title} (${supportCount})`,
            }))}
            defaultValue={values["proposal"]?.[0]}
            error={messages.of["proposal"]}
          />
          <TextField
            name="text"
            label={t("opinions.deskText")}
            description={t("opinions.deskTextHelp", STATEMENT_LENGTH)}
            defaultValue={values["text"]?.[0]}
            error={messages.of["text"]}
          />
          <TextField
            name="textEn"
            label={t("opinions.deskTextEn")}
            optionalText={t("site.optional")}
            defaultValue={values["textEn"]?.[0]}
            error={messages.of["textEn"]}
          />
          <FormActions>
            <Button>{t("opinions.deskAdd")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
