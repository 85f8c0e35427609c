import { useT } from "~/i18n/context";
import type { Translate } from "~/i18n/t";
import { Button } from "~/ui/button";
import { ProgressSteps } from "~/ui/progress-steps";

/** The id of the form on every page of a survey, for the button that stands above it. */
export const SURVEY_FORM = "survey-form";

/** How far along a survey is; `exact` is false while later answers can make it shorter. */
export type Progress = { number: number; total: number; exact: boolean };

/** How far somebody is, in words that stay true whatever is answered next. */
export function progressWords(t: Translate, { number, total, exact }: Progress): string {
  return t(exact ? "surveys.progress" : "surveys.progressAtMost", { number, total });
}

/** The top of every page of a survey: how far along, and always a way to stop and go on later. */
export function SurveyBar(props: {
  progress: Progress;
  /** On pages of questions: whether the letters are large now. */
  large?: boolean;
}) {
  const t = useT();
  const { number, total } = props.progress;
  return (
    <div className="survey-bar">
      {/* Enter in a field presses the first button of the form, and that has to be the way on. */}
      <button
        className="visually-hidden"
        type="submit"
        form={SURVEY_FORM}
        name="intent"
        value="next"
        tabIndex={-1}
        aria-hidden="true"
      />
      <ProgressSteps step={number} total={total} label={progressWords(t, props.progress)} />
      <Button kind="subtle" form={SURVEY_FORM} name="intent" value="stop" icon="pause">
        {t("surveys.stop")}
      </Button>
      {props.large === undefined ? null : <ReadingAids large={props.large} />}
    </div>
  );
}

/** Larger letters, reading aloud where the device can, and whether everything was saved. */
function ReadingAids({ large }: { large: boolean }) {
  const t = useT();
  return (
    <div className="survey-bar__aids">
      <Button kind="subtle" form={SURVEY_FORM} name="intent" value="letters">
        {t(large ? "surveys.lettersNormal" : "surveys.lettersLarge")}
      </Button>
      <button
        className="nl-button nl-button--subtle"
        type="button"
        data-read-aloud=""
        aria-pressed="false"
        hidden
      >
        <span className="nl-button__label">{t("surveys.readAloud")}</span>
      </button>
      <span className="quiet small" role="status" data-saved={t("surveys.autosaved")} />
    </div>
  );
}
