import type { ReactNode } from "react";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import { pageAddress } from "~/features/responses/domain/page-address";
import type { SurveyClosing } from "~/features/responses/queries/survey-pages.server";
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
    <Stack gap="loose">
      <SurveyBar progress={aboutProgress(view)} />
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
    </Stack>
  );
}
