import { DeskShell } from "~/features/staff/ui/desk-shell";
import type { NotTaken } from "~/features/surveys/domain/limesurvey-not-taken";
import type { ImportPreview } from "~/features/surveys/schema/import-form";
import { usePath, useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FieldShell, controlAttributes } from "~/ui/field-shell";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SelectField } from "~/ui/select-field";
import { Table } from "~/ui/table";
import { Text } from "~/ui/text";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";

type Taken = {
  kind: "taken";
  slug: string;
  title: string;
  taken: number;
  notTaken: readonly NotTaken[];
};

export type ImportOutcome =
  | {
      values: Record<string, string[]>;
      errors: Record<string, string>;
      shown?: ({ kind: "preview" } & ImportPreview) | Taken;
    }
  | undefined;

export interface ImportPageProps {
  rounds: readonly { id: string; title: string }[];
  outcome: ImportOutcome;
}

/** What of the file does not come along: where it stands, and why. */
function NotTakenTable({ notTaken }: { notTaken: readonly NotTaken[] }) {
  const t = useT();
  return (
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
  );
}

/** What the file will become; nothing is made before the button is pressed. */
function Preview({ preview }: { preview: ImportPreview }) {
  const t = useT();
  const path = usePath();
  const { title, pages, notTaken } = preview;
  const questions = pages.reduce((sum, page) => sum + page.questions, 0);
  return (
    <>
      <Alert
        kind="info"
        role="status"
        title={t.count("surveyImport.willTake", questions, { title })}
      >
        <p>{t("surveyImport.nothingMade")}</p>
      </Alert>
      <Table
        caption={t("surveyImport.pages")}
        columns={[
          { key: "page", label: t("surveyImport.page") },
          { key: "questions", label: t("surveyImport.questions"), numeric: true },
        ]}
        rows={pages.map((page, index) => ({
          key: String(index),
          cells: [page.title === "" ? index + 1 : page.title, page.questions],
        }))}
      />
      {notTaken.length === 0 ? (
        <Text>{t("surveyImport.allComes")}</Text>
      ) : (
        <NotTakenTable notTaken={notTaken} />
      )}
      <form method="post" encType="multipart/form-data">
        <HiddenField name="roundId" value={preview.roundId} />
        <HiddenField name="title" value={title} />
        <HiddenField name="content" value={preview.content} />
        <FormActions>
          <Button name="intent" value="bring">
            {t("surveyImport.make")}
          </Button>
          <ButtonLink href={path("/werkplek/vragenlijsten/invoer")} kind="subtle">
            {t("surveyImport.otherFile")}
          </ButtonLink>
        </FormActions>
      </form>
    </>
  );
}

/** The survey is there; and what of the file is not. */
function TakenIn({ outcome }: { outcome: Taken }) {
  const t = useT();
  const path = usePath();
  const { slug, title, taken, notTaken } = outcome;
  return (
    <>
      <Alert kind="ok" role="status" title={t.count("surveyImport.taken", taken, { title })} />
      {notTaken.length === 0 ? (
        <Text>{t("surveyImport.allTaken")}</Text>
      ) : (
        <NotTakenTable notTaken={notTaken} />
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
  const refusal = outcome?.shown ? undefined : outcome;
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
  const shown = outcome?.shown;
  return (
    <DeskShell title={t("surveyImport.title")} lead={t("surveyImport.lead")}>
      {shown?.kind === "taken" ? (
        <TakenIn outcome={shown} />
      ) : shown ? (
        <Preview preview={shown} />
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
