import type { ReactNode } from "react";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import { checkAddress } from "~/features/responses/domain/page-address";
import type { SurveyAbout } from "~/features/responses/queries/survey-about.server";
import { usePath, useT } from "~/i18n/context";
import type { FormMessages } from "~/i18n/form-messages";
import { Localized } from "~/i18n/localized";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { FormLayout } from "~/ui/form-layout";
import { HiddenField } from "~/ui/hidden-field";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { SURVEY_FORM, SurveyBar } from "./survey-bar";

/** "Who am I", asked once, before the questions. */
export function SurveyAboutPage(props: {
  view: SurveyAbout;
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
    <Stack gap="loose">
      <SurveyBar progress={view.progress} />
      <PageHeader
        kicker={<Localized text={view.head.title} />}
        title={t("surveys.aboutTitle")}
        lead={t("surveys.aboutLead")}
      />
      <DraftHelp lines={view.help} />
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
    </Stack>
  );
}
