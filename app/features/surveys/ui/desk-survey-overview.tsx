import type { ReactNode } from "react";
import type { DeskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { formatNumber } from "~/i18n/format";
import { Alert } from "~/ui/alert";
import { ErrorSummary } from "~/ui/error-summary";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { FactsForm } from "./desk-facts-form";
import { DeskFigures } from "./desk-figures";
import { PublicResultsForm } from "./desk-public-results";
import { DeskSurveyShell } from "./desk-survey-shell";
import { DeskSurveyTerm } from "./desk-survey-term";
import { FindingList } from "./finding-list";

/** A step that was refused: what was typed, what is wrong at a field, or why the step cannot be taken. */
export type StepRefusal =
  | {
      intent: string;
      values: Record<string, string[]>;
      errors: Record<string, string>;
      /** What stands in the way of the step. */
      refusal: { code: string } | null;
    }
  | undefined;

export interface DeskSurveyOverviewProps {
  survey: DeskSurveyPage;
  /** The step that was just taken. */
  done: string | null;
  refusal: StepRefusal;
  /** What somebody else changed since the form was shown. */
  changed: ReactNode;
  /** What the page says at its end. */
  children: ReactNode;
}

function CheckBeforeOpening({ survey }: { survey: DeskSurveyPage }) {
  const t = useT();
  const { readability } = survey;
  return (
    <Section title={t("surveyDesk.check")} intro={t("surveyDesk.checkText")}>
      <FindingList
        slug={survey.slug}
        questionnaire={survey.questionnaire}
        findings={survey.findings}
      />
      <Text quiet small>
        {readability === null
          ? t("surveyDesk.readabilityNone")
          : t("surveyDesk.readability", { score: formatNumber(t.language, readability) })}
      </Text>
    </Section>
  );
}

/** The page of one survey at the desk: how it is doing, its check, its term, and what it says of itself. */
export function DeskSurveyOverview({
  survey,
  done,
  refusal,
  changed,
  children,
}: DeskSurveyOverviewProps) {
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const valuesFor = (...intents: string[]) =>
    refusal && intents.includes(refusal.intent)
      ? Object.fromEntries(Object.entries(refusal.values).map(([name, list]) => [name, list[0]]))
      : survey.form;
  const doneText = done === null ? undefined : t.find(`surveyDesk.done_${done}`);
  return (
    <DeskSurveyShell survey={survey} here="overview">
      {doneText ? <Alert kind="ok" role="status" title={doneText} /> : null}
      {changed}
      {refusal?.refusal && refusal.refusal.code !== "conflict" ? (
        <Alert
          kind="warning"
          role="alert"
          title={t.find(`surveyDesk.refused_${refusal.refusal.code}`) ?? refusal.refusal.code}
        />
      ) : null}
      <ErrorSummary title={messages.title} errors={messages.list} />
      {survey.state === "draft" ? null : <DeskFigures survey={survey} />}
      {survey.state === "draft" ? <CheckBeforeOpening survey={survey} /> : null}
      <DeskSurveyTerm
        survey={survey}
        values={valuesFor("open", "move", "extend")}
        errors={messages.of}
      />
      <Section title={t("surveyDesk.facts")}>
        <FactsForm survey={survey} values={valuesFor("facts")} errors={messages.of} />
      </Section>
      <PublicResultsForm survey={survey} />
      {children}
    </DeskSurveyShell>
  );
}
