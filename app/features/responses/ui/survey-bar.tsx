import { usePath, useT } from "~/i18n/context";
import { EASY, languageTag } from "~/i18n/language";
import type { Translate } from "~/i18n/t";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Logo } from "~/ui/logo";
import { ProgressSteps } from "~/ui/progress-steps";
import { ReadAloudButton } from "~/ui/read-aloud";
import { VisuallyHidden } from "~/ui/visually-hidden";

/** The id of the form on every page of a survey, for the buttons that stand above it. */
export const SURVEY_FORM = "survey-form";

const TOOLS = "survey-tools";

/** The button of the platform itself: it opens what it names, and Esc closes that, also without script. */
const OPENS_TOOLS = { popovertarget: TOOLS };
const IS_OPENED = { popover: "auto" };

/** How far along a survey is; `exact` is false while later answers can make it shorter. */
export type Progress = { number: number; total: number; exact: boolean };

/** How far somebody is, in words that stay true whatever is answered next. */
export function progressWords(t: Translate, { number, total, exact }: Progress): string {
  return t(exact ? "surveys.progress" : "surveys.progressAtMost", { number, total });
}

export type SurveyBarProps = {
  progress: Progress;
  /** Whether the letters are large now. */
  large: boolean;
  /** A tablet at a session leads nowhere else. */
  kiosk: boolean;
  /** A tablet that works without network: what stands elsewhere cannot be led to. */
  tablet: boolean;
};

/** Help on a tablet without network: shown in the place of the page, because nothing elsewhere can be led to. */
export function TabletHelpButton() {
  const t = useT();
  return (
    <button
      className="survey-bar__tool"
      type="submit"
      form={SURVEY_FORM}
      name="intent"
      value="help"
    >
      {t("site.help")}
    </button>
  );
}

/** The top of every page of a survey: help, a way to stop and go on later, tools, and how far along. */
export function SurveyBar(props: SurveyBarProps) {
  const t = useT();
  const path = usePath();
  const { number, total } = props.progress;
  return (
    <header className="survey-bar container">
      <div className="survey-bar__row">
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
        <span className="survey-bar__name">
          <Logo name={t("site.name")} />
        </span>
        {props.tablet ? (
          <TabletHelpButton />
        ) : (
          <a className="survey-bar__tool" href={path("/hulp")}>
            {t("site.help")}
          </a>
        )}
        <button
          className="survey-bar__tool"
          type="submit"
          form={SURVEY_FORM}
          name="intent"
          value="stop"
        >
          {t("surveys.stop")}
          {props.tablet ? null : (
            <span className="survey-bar__rest"> {t("surveys.stopLater")}</span>
          )}
        </button>
        <button className="survey-bar__tool" type="button" {...OPENS_TOOLS}>
          <Icon name="letters" />
          <VisuallyHidden>{t("surveys.tools")}</VisuallyHidden>
        </button>
        <Tools {...props} />
      </div>
      <div className="survey-bar__progress">
        <ProgressSteps step={number} total={total} label={progressWords(t, props.progress)} />
        <span className="quiet small" role="status" data-saved={t("surveys.autosaved")} />
      </div>
    </header>
  );
}

/** Larger letters, easy words, reading aloud where the device can, the choice of a language: each saves what was filled in. */
function Tools({ large, kiosk, tablet }: SurveyBarProps) {
  const t = useT();
  const path = usePath();
  return (
    <div className="survey-tools" id={TOOLS} {...IS_OPENED}>
      <Button kind="subtle" form={SURVEY_FORM} name="intent" value="letters" icon="letters">
        {t(large ? "surveys.lettersNormal" : "surveys.lettersLarge")}
      </Button>
      {!tablet && languageTag(t.language) === "nl" ? (
        <Button kind="subtle" form={SURVEY_FORM} name="intent" value="easy" icon="info">
          {t(t.language === EASY ? "site.ordinaryText" : "site.easyReading")}
        </Button>
      ) : null}
      <ReadAloudButton label={t("readAloud.start")} look="subtle" />
      {tablet ? null : (
        <Button kind="subtle" form={SURVEY_FORM} name="intent" value="language" icon="language">
          {t("site.languages")}
        </Button>
      )}
      {kiosk ? null : (
        <a className="nl-button nl-button--subtle" href={path("/privacy")}>
          <span className="nl-button__icon-start">
            <Icon name="lock" size="small" />
          </span>
          <span className="nl-button__label">{t("site.privacy")}</span>
        </a>
      )}
    </div>
  );
}
