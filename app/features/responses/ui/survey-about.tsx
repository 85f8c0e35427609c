import type { ReactNode } from "react";
import { pageAddress } from "~/features/responses/domain/page-address";
import type { SurveyClosing } from "~/features/responses/queries/survey-pages.server";
import { usePath, useT } from "~/i18n/context";
import type { FormMessages } from "~/i18n/form-messages";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { SURVEY_FORM } from "./survey-bar";
import { SurveyFrame } from "./survey-frame";

/** Where the page about yourself stands. */
export function aboutProgress({ pageCount }: Pick<SurveyClosing, "pageCount">) {
  return { number: pageCount + 1, total: pageCount + 2, exact: true };
}

/** "Who am I", asked once, behind the questions. */
export function SurveyAboutPage(props: {
  view: SurveyClosing;
  submission: string;
  messages: FormMessages;
  fields: ReactNode;
}) {
  const t = useT();
  const path = usePath();
  const { view, messages } = props;
  const last = view.pages.at(-1)?.page.key;
  return (
    <SurveyFrame
      view={view}
      progress={aboutProgress(view)}
      title={t("surveys.aboutTitle")}
      intro={t("surveys.aboutLead")}
    >
      <form method="post" id={SURVEY_FORM} noValidate autoComplete="off">
        <HiddenField name="submission" value={props.submission} />
        <FormLayout>
          <ErrorSummary title={messages.title} errors={messages.list} />
          {props.fields}
          <FormActions>
            <Button name="intent" value="next">
              {t("surveys.toCheck")}
            </Button>
            {last ? (
              <ButtonLink
                kind="secondary"
                href={path(pageAddress(view.head.slug, last, view.calm))}
              >
                {t("surveys.previous")}
              </ButtonLink>
            ) : null}
          </FormActions>
        </FormLayout>
      </form>
    </SurveyFrame>
  );
}
