import type { ReactNode } from "react";
import { DraftHelp } from "~/features/moderation/ui/help-lines";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import type { HeldAnswer } from "~/features/responses/queries/held-answer.server";
import type { SurveyHead, SurveyReceipt } from "~/features/responses/queries/survey-pages.server";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";

/** After sending: that it arrived, the code when it is new, and what happens next. */
export function ReceiptPage(props: {
  head: SurveyHead;
  sent: boolean;
  dropped: number;
  code: ReactNode;
  held: HeldAnswer | null;
  /** On a tablet at a session: the way back to the start for whoever is next. */
  kiosk: boolean;
}) {
  const t = useT();
  const path = usePath();
  const { head, sent, dropped, code, held, kiosk } = props;
  if (!sent && code === null) {
    return (
      <Stack gap="loose">
        <PageHeader title={t("surveys.receiptDoneTitle")} lead={t("surveys.receiptDoneText")} />
        <ButtonLink href={path("/meedoen")}>{t("surveys.haveCodeLink")}</ButtonLink>
      </Stack>
    );
  }
  return (
    <Stack gap="page">
      <PageHeader
        kicker={<Localized text={head.title} />}
        title={t(code === null ? "surveys.receiptChanged" : "surveys.receiptTitle")}
      />
      {held ? <HeldNotice help={held.help} dueAt={held.dueAt} /> : null}
      {dropped > 0 ? (
        <Alert kind="warning">
          <p>{t.count("surveys.receiptDropped", dropped)}</p>
        </Alert>
      ) : null}
      {code}
      {kiosk ? (
        <Stack>
          <Text>{t("surveys.kioskNote")}</Text>
          <Cluster>
            <ButtonLink href={path(`/vragenlijsten/${head.slug}/kiosk`)}>
              {t("surveys.kioskDone")}
            </ButtonLink>
          </Cluster>
        </Stack>
      ) : null}
      <WhatHappensNext head={head} />
    </Stack>
  );
}

function WhatHappensNext({ head }: { head: SurveyHead }) {
  const t = useT();
  const path = usePath();
  const day = (moment: Date) => formatDate(t.language, moment);
  const { closesAt, round } = head;
  const here = path(`/vragenlijsten/${head.slug}`);
  return (
    <Section title={t("surveys.receiptNext")}>
      <ul className="prose">
        <li>{t("surveys.receiptRead")}</li>
        <li>
          {round.replyDueAt
            ? t("surveys.receiptReply", { date: day(round.replyDueAt) })
            : t("surveys.receiptReplyPlain")}
        </li>
        {closesAt ? <li>{t("surveys.receiptUntil", { date: day(closesAt) })}</li> : null}
      </ul>
      <Cluster>
        <ButtonLink href={path(`/rondes/${round.slug}`)} arrow>
          {t("surveys.receiptRound")}
        </ButtonLink>
        <ButtonLink href={here} kind="secondary">
          {t("surveys.change")}
        </ButtonLink>
      </Cluster>
      <Text>
        <TextLink href={`${here}/intrekken`}>{t("surveys.withdraw")}</TextLink>
      </Text>
    </Section>
  );
}

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
