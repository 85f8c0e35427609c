import type { DeskReport } from "~/features/sessions/queries/report.server";
import { StoredValuesField } from "~/features/vocabulary/ui/stored-values-field";
import { REPORT_LIMITS } from "~/features/sessions/schema/report-form";
import { FoundWords } from "~/features/moderation/ui/found-words";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Details } from "~/ui/details";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { AttendanceTable } from "./attendance-figures";

export interface ReportFormProps {
  report: DeskReport;
  values: Readonly<Record<string, readonly string[]>>;
  errors: Readonly<Record<string, string | undefined>>;
}

const SECTIONS = ["said", "answered", "next"] as const;

function Texts({ values, errors }: ReportFormProps) {
  const t = useT();
  return (
    <>
      {SECTIONS.map((section) => (
        <TextAreaField
          key={section}
          name={section}
          label={t(`sessionDesk.${section}`)}
          description={t("sessionDesk.sectionText")}
          rows={8}
          maxLength={REPORT_LIMITS.section}
          defaultValue={values[section]?.[0]}
          error={errors[section]}
        />
      ))}
      <Details summary={t("sessionDesk.english")}>
        {SECTIONS.map((section) => (
          <TextAreaField
            key={section}
            name={`${section}En`}
            label={t("sessionDesk.inEnglish", { field: t(`sessionDesk.${section}`) })}
            optionalText={t("site.optional")}
            rows={6}
            maxLength={REPORT_LIMITS.section}
            defaultValue={values[`${section}En`]?.[0]}
          />
        ))}
      </Details>
    </>
  );
}

/** Each question of participants with the room for its answer. */
function Answers({ report, values }: ReportFormProps) {
  const t = useT();
  if (report.questions.length === 0) return null;
  return (
    <Section title={t("sessionDesk.questions")} level={2}>
      {report.questions.map((question) => (
        <TextAreaField
          key={question.id}
          name={`answers.${question.id}`}
          label={t("sessionDesk.answerTo", { question: question.body })}
          optionalText={t("site.optional")}
          rows={3}
          maxLength={REPORT_LIMITS.answer}
          defaultValue={values[`answers.${question.id}`]?.[0] ?? question.answer ?? undefined}
        />
      ))}
    </Section>
  );
}

/** The report of a session, to write: saved as often as one likes, published once. */
export function ReportForm(props: ReportFormProps) {
  const { report, values, errors } = props;
  const t = useT();
  const quotable = report.cards.filter((card) => card.quoteConsent);
  return (
    <form method="post" noValidate>
      <HiddenField name="version" value={String(report.version)} />
      <StoredValuesField values={report.values} />
      <FormLayout>
        <FoundWords errors={errors} values={values} />
        <Texts {...props} />
        {quotable.length > 0 ? (
          <CheckboxGroup
            name="quotes"
            label={t("sessionDesk.quotes")}
            description={t("sessionDesk.quotesText")}
            options={quotable.map((card) => ({
              value: card.id,
              label: card.text,
              ...(card.role ? { description: t(`terms.role_${card.role}`) } : {}),
            }))}
            defaultValues={values["quotes"] ?? []}
            error={errors["quotes"]}
          />
        ) : null}
        <Answers {...props} />
        {report.session.minors ? (
          <Text quiet>{t("sessionDesk.recordingWithMinors")}</Text>
        ) : (
          <TextField
            name="recordingUrl"
            type="url"
            label={t("sessionDesk.recordingUrl")}
            optionalText={t("site.optional")}
            defaultValue={values["recordingUrl"]?.[0]}
            error={errors["recordingUrl"]}
          />
        )}
        <div id="field-attendance">
          <AttendanceTable figures={report.figures} />
        </div>
        <FormActions>
          <Button name="intent" value="publish">
            {t("sessionDesk.publishReport")}
          </Button>
          <Button kind="secondary" name="intent" value="save">
            {t("sessionDesk.saveReport")}
          </Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
