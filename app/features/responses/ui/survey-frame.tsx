import type { ReactNode } from "react";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import type { SurveyClosing, SurveyHead } from "~/features/responses/queries/survey-pages.server";
import { KioskReturn } from "~/features/surveys/ui/kiosk-return";
import { useT } from "~/i18n/context";
import { classNames } from "~/ui/class-names";
import { Heading } from "~/ui/heading";
import { SkipLink } from "~/ui/skip-link";
import { SURVEY_FORM, SurveyBar } from "./survey-bar";
import type { Progress } from "./survey-bar";

/** The frame that a page inside a survey asks for: once no answers are taken any more, that of the site. */
export function frameInside({ refused }: Pick<SurveyHead, "refused">): "own" | "site" {
  return refused === null ? "own" : "site";
}

/** What the frame shows of a page; `tablet` on one that works without network, which has a start and an end of its own. */
export type FramedView = Pick<SurveyClosing, "head" | "large" | "kiosk" | "help"> & {
  tablet?: boolean;
};

/**
 * A page inside a survey, with a frame of its own in the place of the site's: one thing at a time. The data of its route
 * asks for it (`frameInside`).
 */
export function SurveyFrame(props: {
  view: FramedView;
  progress: Progress;
  title: ReactNode;
  intro?: ReactNode;
  /** Above the questions: what is new on the page. */
  notice?: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  const { view, intro } = props;
  const { tablet = false } = view;
  return (
    <div className={classNames("survey", view.large && "survey--large")}>
      <SkipLink href="#content">{t("site.skipToContent")}</SkipLink>
      <SurveyBar progress={props.progress} large={view.large} kiosk={view.kiosk} tablet={tablet} />
      <main className="survey__main container" id="content" tabIndex={-1}>
        <div className="survey__title">
          <Heading level={1} looksLike={4}>
            {props.title}
          </Heading>
          {intro ? <p className="survey__intro">{intro}</p> : null}
        </div>
        {props.notice}
        <DraftHelp lines={view.help} />
        {props.children}
        {view.kiosk && !tablet ? <KioskReturn slug={view.head.slug} form={SURVEY_FORM} /> : null}
      </main>
      {tablet ? null : <script src="/survey.js" defer />}
    </div>
  );
}
