import type { ReactNode } from "react";
import { SOURCE_FILE_MAX_BYTES } from "~/features/decisions/domain/source-file";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FileField } from "~/ui/file-field";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";

type Typed = Readonly<Record<string, readonly string[] | undefined>>;

export interface PaperFormProps {
  /** What was typed, when the form comes back, or what is stored. */
  typed: Typed;
  errors: Readonly<Record<string, string>>;
}

type Field = (name: string) => {
  name: string;
  defaultValue: string | undefined;
  error: string | undefined;
};

interface ShellProps extends PaperFormProps {
  /** Which button of the page it is; none where the page has one form. */
  intent?: string;
  save: string;
  kind?: "primary" | "secondary";
  /** Whether the page takes files: then every form of it is sent that way. */
  takesFiles?: boolean;
  children: (field: Field) => ReactNode;
}

/** What every form about a paper has around its fields. */
function Shell({ typed, errors, intent, save, kind, takesFiles = false, children }: ShellProps) {
  const messages = useFormMessages(errors);
  const field: Field = (name) => ({
    name,
    defaultValue: typed[name]?.[0],
    error: messages.of[name],
  });
  return (
    <form method="post" encType={takesFiles ? "multipart/form-data" : undefined} noValidate>
      {intent === undefined ? null : <HiddenField name="intent" value={intent} />}
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <FoundWords errors={errors} values={typed} />
        {children(field)}
        <FormActions>
          <Button kind={kind}>{save}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** What a paper is called and about. */
function PaperTexts({ field }: { field: Field }) {
  const t = useT();
  const optionalText = t("site.optional");
  return (
    <>
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
    </>
  );
}

/** Which version it is. */
function VersionFields({ field }: { field: Field }) {
  const t = useT();
  return (
    <>
      <TextField {...field("versionLabel")} label={t("documents.fieldVersion")} />
      <DateField
        {...field("versionDated")}
        label={t("documents.fieldDated")}
        optionalText={t("site.optional")}
      />
    </>
  );
}

/** A new paper, with its first version. */
export function NewPaperForm(props: PaperFormProps) {
  const t = useT();
  return (
    <Shell {...props} save={t("documents.add")}>
      {(field) => (
        <>
          <PaperTexts field={field} />
          <VersionFields field={field} />
        </>
      )}
    </Shell>
  );
}

/** The name and the summary of a paper. */
export function PaperTextsForm(props: PaperFormProps) {
  const t = useT();
  return (
    <Shell {...props} intent="texts" kind="secondary" takesFiles save={t("documents.saveTexts")}>
      {(field) => <PaperTexts field={field} />}
    </Shell>
  );
}

/** Another version of a paper. */
export function VersionForm(props: PaperFormProps) {
  const t = useT();
  return (
    <Shell {...props} intent="version" kind="secondary" takesFiles save={t("documents.addVersion")}>
      {(field) => <VersionFields field={field} />}
    </Shell>
  );
}

const MAX_MEGABYTES = SOURCE_FILE_MAX_BYTES / (1024 * 1024);

/** Where a paper, or a decision on it, can be read: a new source, or one that changes. */
export function SourceForm({ save, ...props }: PaperFormProps & { save: string }) {
  const t = useT();
  const optionalText = t("site.optional");
  return (
    <Shell {...props} intent="source" kind="secondary" takesFiles save={save}>
      {(field) => (
        <>
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
          <FileField
            name="file"
            label={t("documents.fieldFile")}
            description={t("documents.fieldFileHelp", { max: MAX_MEGABYTES })}
            accept="application/pdf,image/jpeg,image/png,image/webp"
            optionalText={optionalText}
            error={field("file").error}
          />
        </>
      )}
    </Shell>
  );
}
