import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

type Typed = Readonly<Record<string, readonly string[] | undefined>>;

export interface PaperFormProps {
  /** What was typed, when the form comes back. */
  typed: Typed;
  errors: Readonly<Record<string, string>>;
}

/** The attributes of one field: what was typed, and what is wrong with it. */
function fieldOf(typed: Typed, errors: Readonly<Record<string, string | undefined>>) {
  return (name: string) => ({ name, defaultValue: typed[name]?.[0], error: errors[name] });
}

/** A new paper, with its first version. */
export function NewPaperForm({ typed, errors }: PaperFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const field = fieldOf(typed, messages.of);
  const optionalText = t("site.optional");
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField {...field("title")} label={t("documents.fieldTitle")} />
        <TextField
          {...field("titleEn")}
          label={t("documents.fieldTitleEn")}
          optionalText={optionalText}
        />
        <TextAreaField
          {...field("summary")}
          label={t("documents.fieldSummary")}
          optionalText={optionalText}
          rows={3}
        />
        <TextAreaField
          {...field("summaryEn")}
          label={t("documents.fieldSummaryEn")}
          optionalText={optionalText}
          rows={3}
        />
        <TextField {...field("versionLabel")} label={t("documents.fieldVersion")} />
        <DateField
          {...field("versionDated")}
          label={t("documents.fieldDated")}
          optionalText={optionalText}
        />
        <FormActions>
          <Button>{t("documents.add")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Another version of a paper. */
export function VersionForm({ typed, errors }: PaperFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const field = fieldOf(typed, messages.of);
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="version" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField {...field("versionLabel")} label={t("documents.fieldVersion")} />
        <DateField
          {...field("versionDated")}
          label={t("documents.fieldDated")}
          optionalText={t("site.optional")}
        />
        <FormActions>
          <Button kind="secondary">{t("documents.addVersion")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Where a paper, or a decision on it, can be read. */
export function SourceForm({ typed, errors }: PaperFormProps) {
  const t = useT();
  const messages = useFormMessages(errors);
  const field = fieldOf(typed, messages.of);
  const optionalText = t("site.optional");
  return (
    <form method="post" noValidate>
      <HiddenField name="intent" value="source" />
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <TextField {...field("sourceTitle")} label={t("documents.fieldSourceTitle")} />
        <TextField
          {...field("publisher")}
          label={t("documents.fieldPublisher")}
          optionalText={optionalText}
        />
        <DateField
          {...field("dated")}
          label={t("documents.fieldSourceDated")}
          optionalText={optionalText}
        />
        <TextField
          {...field("reference")}
          label={t("documents.fieldReference")}
          optionalText={optionalText}
        />
        <TextField
          {...field("url")}
          type="url"
          label={t("documents.fieldUrl")}
          description={t("documents.fieldUrlHelp")}
          optionalText={optionalText}
        />
        <FormActions>
          <Button kind="secondary">{t("documents.addSource")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
