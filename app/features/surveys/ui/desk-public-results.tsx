import { textWithoutAnswers } from "~/features/surveys/domain/piping";
import { shapeOf } from "~/features/surveys/domain/question";
import type { DeskSurveyPage } from "~/features/surveys/queries/desk-page.server";
import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { Section } from "~/ui/section";

/** Which results everyone may see after the close, before the round has reported back: of some questions, or all. */
export function PublicResultsForm({ survey }: { survey: DeskSurveyPage }) {
  const t = useT();
  const asked = survey.questionnaire.questions.filter((question) => shapeOf(question) !== "none");
  if (survey.state === "reported") return null;
  return (
    <Section title={t("surveyDesk.publicResults")} intro={t("surveyDesk.publicResultsText")}>
      <form method="post" noValidate>
        <HiddenField name="intent" value="results" />
        <FormLayout>
          <Checkbox
            name="all"
            label={t("surveyDesk.publicAll")}
            defaultChecked={survey.resultsPublic}
          />
          <CheckboxGroup
            name="questions"
            label={t("surveyDesk.publicSome")}
            optionalText={t("site.optional")}
            defaultValues={survey.publicQuestions}
            options={asked.map(({ key, label }) => ({
              value: key,
              label: textWithoutAnswers(label, t.language),
            }))}
          />
          <FormActions>
            <Button kind="secondary">{t("surveyDesk.save")}</Button>
          </FormActions>
        </FormLayout>
      </form>
    </Section>
  );
}
