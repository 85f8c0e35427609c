import { checkAddress, pageAddress } from "~/features/responses/domain/page-address";
import type { AnswerLines, SurveyHead } from "~/features/responses/queries/survey-pages.server";
import { usePath, useT } from "~/i18n/context";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { AnswerList } from "./answer-list";

/** The questionnaire changed while somebody was filling it in: what was kept, what has no place any more, and on it goes. */
export function ChangedWhileFilling(props: {
  head: SurveyHead;
  /** Null for whoever only opened a page that is not there any more. */
  changed: { lost: AnswerLines; next: string | undefined } | null;
  calm: boolean;
}) {
  const t = useT();
  const path = usePath();
  const { head, changed, calm } = props;
  const lost = changed === null ? 0 : Object.keys(changed.lost.answers).length;
  const start = `/vragenlijsten/${head.slug}`;
  const next = changed?.next;
  const to =
    next === undefined
      ? changed
        ? checkAddress(head.slug)
        : start
      : pageAddress(head.slug, next, calm);
  return (
    <Stack gap="page">
      <PageHeader title={<Localized text={head.title} />} />
      <Alert kind="warning" title={t("surveys.changedTitle")} role="alert">
        <p>{t(changed ? "surveys.changedText" : "surveys.changedPageGone")}</p>
      </Alert>
      {changed && lost > 0 ? (
        <Section title={t("surveys.changedLost")} intro={t("surveys.changedLostText")}>
          <AnswerList lines={changed.lost} />
        </Section>
      ) : null}
      <ButtonLink href={path(to)} arrow>
        {t(changed ? "surveys.changedGoOn" : "surveys.changedToStart")}
      </ButtonLink>
    </Stack>
  );
}
