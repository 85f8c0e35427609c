import type { ReactNode } from "react";
import { checkAddress } from "~/features/responses/domain/page-address";
import type { SurveyAbout } from "~/features/responses/queries/survey-about.server";
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
import type { FramedView } from "./survey-frame";

/** "Who am I", asked once, before the questions. */
export function SurveyAboutPage(props: {
  view: SurveyAbout & FramedView;
  submission: string;
  messages: FormMessages;
  fields: ReactNode;
}) {
  const t = useT();
  const path = usePath();
  const { view, messages } = props;
  const { slug } = view.head;
  const before = view.fromCheck ? checkAddress(slug) : `/vragenlijsten/${slug}`;
  return (
    <SurveyFrame
      view={view}
      progress={view.progress}
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
              {t(view.fromCheck ? "surveys.toCheck" : "surveys.next")}
            </Button>
            <ButtonLink kind="secondary" href={path(before)}>
              {t("surveys.previous")}
            </ButtonLink>
          </FormActions>
        </FormLayout>
      </form>
    </SurveyFrame>
  );
}
