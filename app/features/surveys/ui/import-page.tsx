import { DeskShell } from "~/features/staff/ui/desk-shell";
import type { NotTaken } from "~/features/surveys/domain/limesurvey-not-taken";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldShell, controlAttributes } from "~/ui/field-shell";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { SelectField } from "~/ui/select-field";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

export type ImportOutcome =
  | { kind: "refused"; values: Record<string, string[]>; errors: Record<string, string> }
  | { kind: "taken"; slug: string; title: string; taken: number; notTaken: readonly NotTaken[] }
  | undefined;

export interface ImportPageProps {
  rounds: readonly { id: string; title: string }[];
  outcome: ImportOutcome;
}

/** The survey is there; and what of the file is not. */
function Taken({ outcome }: { outcome: Extract<ImportOutcome, { kind: "taken" }> }) {
  const t = useT();
  const path = usePath();
  const { slug, title, taken, notTaken } = outcome;
  return (
    <>
      <Alert kind="ok" role="status" title={t.count("surveyImport.taken", taken, { title })} />
      {notTaken.length === 0 ? (
        <Text>{t("surveyImport.allTaken")}</Text>
      ) : (
        <Table
          caption={t.count("surveyImport.notTaken", notTaken.length)}
          columns={[
            { key: "line", label: t("surveyImport.line"), numeric: true },
            { key: "question", label: t("surveyImport.question") },
            { key: "what", label: t("surveyImport.what") },
          ]}
          rows={notTaken.map(({ line, question, code, about }, index) => ({
            key: String(index),
            cells: [line ?? "", question ?? "", t(`surveyImport.not_${code}`, { about })],
          }))}
        />
      )}
      <div>
        <ButtonLink href={path(`/werkplek/vragenlijsten/${slug}/vragen`)} arrow>
          {t("surveyImport.toQuestions")}
        </ButtonLink>
      </div>
    </>
  );
}

function ImportForm({ rounds, outcome }: ImportPageProps) {
  const t = useT();
  const refusal = outcome?.kind === "refused" ? outcome : undefined;
  const messages = useFormMessages(refusal?.errors);
  const field = (name: string) => ({
    name,
    defaultValue: refusal?.values[name]?.[0] ?? "",
    ...(messages.of[name] === undefined ? {} : { error: messages.of[name] }),
  });
  const file = {
    ...field("file"),
    label: t("surveyImport.file"),
    description: t("surveyImport.fileHelp"),
  };
  return (
    <form method="post" encType="multipart/form-data" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <SelectField
          {...field("roundId")}
          label={t("surveyDesk.field_round")}
          placeholder={t("surveyDesk.chooseRound")}
          options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <FieldShell {...file}>
          <input
            {...controlAttributes(file)}
            className="utrecht-textbox utrecht-textbox--html-input"
            type="file"
            accept=".json,.txt,.tsv,application/json,text/plain,text/tab-separated-values"
          />
        </FieldShell>
        <TextField
          {...field("title")}
          label={t("surveyDesk.field_title")}
          description={t("surveyImport.titleHelp")}
          optionalText={t("site.optional")}
          maxLength={120}
        />
        <FormActions>
          <Button>{t("surveyImport.bring")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Bringing a questionnaire from elsewhere: from another installation, or from LimeSurvey. */
export function ImportPage({ rounds, outcome }: ImportPageProps) {
  const t = useT();
  return (
    <DeskShell title={t("surveyImport.title")} lead={t("surveyImport.lead")}>
      {outcome?.kind === "taken" ? (
        <Taken outcome={outcome} />
      ) : (
        <>
          <ImportForm rounds={rounds} outcome={outcome} />
          <Text quiet>
            {t("surveyImport.schemaText")}{" "}
            <TextLink href="/vragenlijst.schema.json">{t("surveyDesk.exportSchema")}</TextLink>
          </Text>
        </>
      )}
    </DeskShell>
  );
}
