import type { DeskSurveyHead } from "~/features/surveys/queries/desk-page.server";
import { useT } from "~/i18n/context";
import { useFormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import type { SurveyFormProps } from "./new-survey-form";

/** Asks for which round a copy of a survey is, and what it is called. */
export function CopySurveyForm(
  props: SurveyFormProps & { survey: Pick<DeskSurveyHead, "title" | "round"> },
) {
  const { survey, rounds, refusal } = props;
  const t = useT();
  const messages = useFormMessages(refusal?.errors);
  const own = rounds.find(({ id }) => id === survey.round.id)?.id;
  return (
    <form method="post" noValidate>
      <FormLayout>
        <ErrorSummary title={messages.title} errors={messages.list} />
        <SelectField
          name="roundId"
          label={t("surveyDesk.field_round")}
          placeholder={t("surveyDesk.chooseRound")}
          options={rounds.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={refusal?.values["roundId"]?.[0] ?? own}
          error={messages.of["roundId"]}
        />
        <TextField
          name="title"
          label={t("surveyDesk.field_title")}
          maxLength={120}
          defaultValue={refusal?.values["title"]?.[0] ?? survey.title.text}
          error={messages.of["title"]}
        />
        <FormActions>
          <Button>{t("surveyDesk.copyMake")}</Button>
        </FormActions>
      </FormLayout>
    </form>
  );
}
