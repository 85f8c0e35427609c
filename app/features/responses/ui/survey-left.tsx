import type { ReactNode } from "react";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import type { SurveyHead, SurveyReceipt } from "~/features/responses/queries/survey-pages.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";

/** After stopping for now: the code that brings the answers back, on any device. */
export function StoppedPage({
  head,
  code,
  help,
}: {
  head: SurveyHead;
  code: ReactNode;
  help: SurveyReceipt["help"];
}) {
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="page">
      <PageHeader
        kicker={<Localized text={head.title} />}
        title={t("surveys.stoppedTitle")}
        lead={
          head.closesAt
            ? t("surveys.stoppedText", { date: formatDate(t.language, head.closesAt) })
            : t("surveys.stoppedTextPlain")
        }
      />
      <DraftHelp lines={help} />
      {code ?? <Text>{t("surveys.stoppedKnown")}</Text>}
      <Cluster>
        <ButtonLink href={path(`/vragenlijsten/${head.slug}`)} kind="secondary">
          {t("surveys.stoppedResume")}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}

/** Asks once more before answers are thrown away. */
export function WithdrawPage({ head }: { head: SurveyHead }) {
  const t = useT();
  const path = usePath();
  const here = path(`/vragenlijsten/${head.slug}`);
  return (
    <Stack gap="loose">
      <PageHeader kicker={<Localized text={head.title} />} title={t("surveys.withdrawTitle")} />
      {head.refused === null ? (
        <>
          <Text>{t("surveys.withdrawText")}</Text>
          <form method="post" action={`${here}/intrekken`}>
            <Cluster>
              <Button kind="danger">{t("surveys.withdraw")}</Button>
              <ButtonLink href={here} kind="secondary">
                {t("surveys.withdrawKeep")}
              </ButtonLink>
            </Cluster>
          </form>
        </>
      ) : (
        <Alert kind="info" title={t("surveys.closedTitle")}>
          <p>{t("surveys.closedTextPlain")}</p>
        </Alert>
      )}
    </Stack>
  );
}

/** The answers are gone. */
export function WithdrawnPage({ head }: { head: SurveyHead }) {
  const t = useT();
  const path = usePath();
  return (
    <Stack gap="loose">
      <PageHeader
        kicker={<Localized text={head.title} />}
        title={t("surveys.withdrawnDone")}
        lead={t("surveys.withdrawnDoneText")}
      />
      <ButtonLink href={path(`/rondes/${head.round.slug}`)}>{t("surveys.receiptRound")}</ButtonLink>
    </Stack>
  );
}
