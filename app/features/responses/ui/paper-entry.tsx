import type { ReactNode } from "react";
import type { PaperOutcome } from "~/features/responses/commands/take-paper.server";
import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import type { LocalizedText } from "~/features/surveys/domain/localized-text";
import { orderedQuestions, shapeOf } from "~/features/surveys/domain/question";
import type { Question, Questionnaire } from "~/features/surveys/domain/question";
import type { DeskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { DeskSurveyShell } from "~/features/surveys/ui/desk-survey-shell";
import { usePath, useT } from "~/i18n/context";
import type { FormMessages } from "~/i18n/form-messages";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { LinkSwitch } from "~/ui/link-switch";
import { NumberField } from "~/ui/number-field";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { QuestionField } from "./question-field";
import { answerMessage, summaryOf } from "./question-view";

type Refused = Exclude<PaperOutcome, { ok: true }> & { values: Record<string, string[]> };

export interface PaperEntryProps {
  survey: DeskSurveyHead;
  /** The wording that is printed on the sheet. */
  printed: { number: number; questionnaire: Questionnaire };
  /** Numbers of all versions that people were asked, newest first. */
  versions: readonly number[];
  /** The sheet that was just typed in. */
  done: { number: number; waiting: boolean } | null;
  refused: Refused | undefined;
  messages: FormMessages;
  about: ReactNode;
}

function Differences({ refused, questions }: { refused: Refused; questions: readonly Question[] }) {
  const t = useT();
  if (refused.code !== "differs") return null;
  const numbers = refused.questions.map(
    (key) => questions.findIndex((question) => question.key === key) + 1,
  );
  return (
    <Alert kind="warning" role="alert" title={t("surveyDesk.paperDiffers")}>
      <ul>
        {numbers.map((number) => (
          <li key={number}>{t("surveyDesk.question", { number })}</li>
        ))}
        {refused.version ? <li>{t("surveyDesk.paperVersion")}</li> : null}
        {refused.about.length > 0 ? <li>{t("surveys.aboutTitle")}</li> : null}
      </ul>
    </Alert>
  );
}

/** Which version is printed on the sheet: only asked when there is more than one. */
function ChooseVersion({ printed, versions }: Pick<PaperEntryProps, "printed" | "versions">) {
  const t = useT();
  if (versions.length < 2) return null;
  return (
    <Stack>
      <LinkSwitch
        label={t("surveyDesk.paperVersion")}
        options={versions.map((number) => ({
          href: `?versie=${number}`,
          label: t("surveyDesk.versionNumber", { number }),
          current: number === printed.number,
        }))}
      />
      <Text quiet small>
        {t("surveyDesk.paperVersionHelp")}
      </Text>
    </Stack>
  );
}

type EntryFormProps = Omit<PaperEntryProps, "done" | "survey" | "versions">;

function EntryForm({ printed, refused, messages, about }: EntryFormProps) {
  const t = useT();
  const questions = orderedQuestions(printed.questionnaire);
  const values = refused?.values ?? {};
  const words = (text: LocalizedText) => textWithoutAnswers(text, t.language);
  const found = refused?.code === "invalid" ? refused.errors : [];
  const views = questions
    .filter((question) => shapeOf(question) !== "none")
    .map((question) => {
      const error = found.find((candidate) => candidate.question === question.key);
      const number = questions.indexOf(question) + 1;
      const numbered = (text: LocalizedText) =>
        text === question.label ? `${number}. ${words(text)}` : words(text);
      const message = error && answerMessage(t, question, error);
      return { question, words: numbered, values, error, message };
    });
  const wrong = summaryOf(views);
  const numberError = messages.of["number"];
  return (
    <form method="post" noValidate>
      <HiddenField name="version" value={String(printed.number)} />
      <FormLayout>
        <ErrorSummary
          title={t.count("site.errorSummaryTitle", wrong.length + messages.list.length)}
          errors={[...messages.list, ...wrong]}
        />
        <NumberField
          name="number"
          label={t("surveyDesk.paperNumber")}
          description={t("surveyDesk.paperNumberHelp")}
          defaultValue={values["number"]?.[0] ?? ""}
          max={99999}
          {...(numberError === undefined ? {} : { error: numberError })}
        />
        {views.map((view) => (
          <QuestionField key={view.question.key} view={view} />
        ))}
        {about}
        <FormActions>
          <Button>{t("surveyDesk.paperTake")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}

/** Typing in what came on paper, sheet after sheet, and the sheet itself to print. */
export function PaperEntryPage(props: PaperEntryProps) {
  const { survey, printed, versions, done, refused, messages, about } = props;
  const t = useT();
  const path = usePath();
  const questions = orderedQuestions(printed.questionnaire);
  return (
    <DeskSurveyShell survey={survey} here="paper">
      {done ? (
        <Alert
          kind="ok"
          role="status"
          title={t(done.waiting ? "surveyDesk.paperFirst" : "surveyDesk.paperTaken", {
            number: done.number,
          })}
        />
      ) : null}
      {refused ? <Differences refused={refused} questions={questions} /> : null}
      {refused?.code === "already_taken" || refused?.code === "closed" ? (
        <Alert kind="warning" role="alert" title={t(`surveyDesk.paper_${refused.code}`)} />
      ) : null}
      <Section title={t("surveyDesk.paperPrint")} intro={t("surveyDesk.paperPrintText")}>
        <Cluster>
          <ButtonLink
            kind="secondary"
            icon="print"
            href={path(`/werkplek/vragenlijsten/${survey.slug}/papier/vel`)}
          >
            {t("surveyDesk.paperSheet")}
          </ButtonLink>
        </Cluster>
      </Section>
      <Section
        title={t("surveyDesk.paperEntry")}
        intro={t(survey.doubleEntry ? "surveyDesk.paperTwice" : "surveyDesk.paperOnce")}
      >
        <ChooseVersion printed={printed} versions={versions} />
        <EntryForm printed={printed} refused={refused} messages={messages} about={about} />
      </Section>
    </DeskSurveyShell>
  );
}
