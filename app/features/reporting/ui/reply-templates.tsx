import type { Template } from "~/features/reporting/queries/prepared-replies.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PlainList } from "~/ui/plain-list";
import { Section } from "~/ui/section";
import { SelectField } from "~/ui/select-field";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

/** The texts with which answers begin. */
export function TemplateList({ templates }: { templates: readonly Template[] }) {
  const t = useT();
  if (templates.length === 0) return <Text quiet>{t("reportingDesk.templatesNone")}</Text>;
  return (
    <PlainList
      ruled
      items={templates.map(({ id, title, text }) => ({
        key: id,
        content: (
          <Details summary={title}>
            <p className="reaction__body">{text}</p>
            <form method="post">
              <HiddenField name="intent" value="remove" />
              <HiddenField name="template" value={id} />
              <Button kind="subtle" icon="trash">
                {t("reportingDesk.templateRemove")}
              </Button>
            </form>
          </Details>
        ),
      }))}
    />
  );
}

export interface TemplateFormProps {
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string>>;
}

/** A new text, or a known one anew. */
export function TemplateForm({ values, errors }: TemplateFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  return (
    <Section title={t("reportingDesk.templateNew")}>
      <form method="post" noValidate>
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          <TextField
            name="title"
            label={t("reportingDesk.templateTitle")}
            description={t("reportingDesk.templateTitleHelp")}
            defaultValue={values["title"]?.[0]}
            error={messages.of["title"]}
          />
          <TextAreaField
            name="text"
            rows={6}
            label={t("reportingDesk.templateText")}
            defaultValue={values["text"]?.[0]}
            error={messages.of["text"]}
          />
          <FormActions>
            <Button>{t("site.save")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}

/** Begins the answer with a template: it leads to the same page with the text filled in. */
export function ChooseTemplate({ templates }: { templates: readonly Template[] }) {
  const t = useT();
  if (templates.length === 0) return null;
  return (
    <form method="get" className="desk__filter">
      <SelectField
        name="sjabloon"
        label={t("reportingDesk.templateChoose")}
        placeholder="–"
        options={templates.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Button kind="secondary">{t("reportingDesk.templateUse")}</Button>
    </form>
  );
}
