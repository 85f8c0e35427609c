import { useT } from "~/i18n/context";
import { Button } from "~/ui/button";
import { ProgressSteps } from "~/ui/progress-steps";

/** The id of the form on every page of a survey, for the button that stands above it. */
export const SURVEY_FORM = "survey-form";

/** How far somebody is, in words that stay true whatever is answered next. */
export function useProgressLabel(progress: { number: number; total: number; exact: boolean }) {
  const t = useT();
  const { number, total, exact } = progress;
  return t(exact ? "surveys.progress" : "surveys.progressAtMost", { number, total });
}

/** The top of every page of a survey: how far along, and always a way to stop and go on later. */
export function SurveyBar(props: { progress: { number: number; total: number }; label: string }) {
  const t = useT();
  const { number, total } = props.progress;
  return (
    <div className="survey-bar">
      <ProgressSteps step={number} total={total} label={props.label} />
      <Button kind="subtle" form={SURVEY_FORM} name="intent" value="stop" icon="pause">
        {t("surveys.stop")}
      </Button>
    </div>
  );
}
