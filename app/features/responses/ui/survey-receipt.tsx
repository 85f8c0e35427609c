import type { ReactNode } from "react";
import { HeldNotice } from "~/features/moderation/ui/held-notice";
import { OwnKnot } from "~/features/people/ui/own-knot";
import type { HeldAnswer } from "~/features/responses/queries/held-answer.server";
import type { SurveyHead } from "~/features/responses/queries/survey-pages.server";
import { PeopleBefore } from "~/features/rounds/ui/people-so-far";
import type { PeopleShown } from "~/features/rounds/ui/people-so-far";
import { usePath, useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import type { LocalText } from "~/i18n/language";
import { Localized } from "~/i18n/localized";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { PageHeader } from "~/ui/page-header";
import { Section } from "~/ui/section";
import { Stack } from "~/ui/stack";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { Thread } from "~/ui/thread";
import type { ThreadStep } from "~/ui/thread";

/** What the page after sending is about, in its heading and in its title. */
export type ReceiptKind = "nothing" | "sent" | "changed";

export const RECEIPT_TITLES = {
  nothing: "surveys.receiptDoneTitle",
  sent: "surveys.receiptTitle",
  changed: "surveys.receiptChanged",
} as const;

export interface ReceiptPageProps {
  head: SurveyHead;
  kind: ReceiptKind;
  dropped: number;
  /** The new code; null when there is none to show. */
  code: ReactNode;
  held: HeldAnswer | null;
  /** On a tablet at a session: the way back to the start for whoever is next. */
  kiosk: boolean;
  /** The number of the knot that is this person's own. */
  knot: number | null;
  /** How many people took part in the round, as its figures show them. */
  people: PeopleShown;
  answerer: LocalText | null;
  /** The day of the response. */
  sentOn: string | null;
}

/** After sending: the thread with one's own knot, what happens next, and the code when it is new. */
export function ReceiptPage(props: ReceiptPageProps) {
  const t = useT();
  const path = usePath();
  const { head, kind, dropped, code, held, kiosk, knot, people } = props;
  if (kind === "nothing") {
    return (
      <Stack gap="loose">
        <PageHeader title={t(RECEIPT_TITLES.nothing)} lead={t("surveys.receiptDoneText")} />
        <ButtonLink href={path("/meedoen")}>{t("surveys.haveCodeLink")}</ButtonLink>
      </Stack>
    );
  }
  // Whoever wrote about danger reads first what happens now, and nothing that looks like a party.
  const isCheerful = held === null && knot !== null;
  return (
    <Stack gap="page">
      <PageHeader kicker={<Localized text={head.title} />} title={t(RECEIPT_TITLES[kind])}>
        {isCheerful ? (
          <div className="receipt-knot">
            <OwnKnot knot={knot} />
            <p className="receipt-knot__words">
              <strong>{t("surveys.receiptKnot")}</strong> <PeopleBefore people={people} />
            </p>
          </div>
        ) : null}
      </PageHeader>
      {held ? <HeldNotice help={held.help} dueAt={held.dueAt} /> : null}
      {dropped > 0 ? (
        <Alert kind="warning">
          <p>{t.count("surveys.receiptDropped", dropped)}</p>
        </Alert>
      ) : null}
      <div className="receipt">
        <WhatHappensNext {...props} />
        <div className="receipt__code">
          {code ?? <WithoutCode />}
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
        </div>
      </div>
      <WaysOn head={head} />
    </Stack>
  );
}

/** Whose code it stands under, for somebody who has one or no longer sees it, and how to get another. */
function WithoutCode() {
  const t = useT();
  const path = usePath();
  return (
    <Section title={t("surveys.receiptCodeTitle")}>
      <Text>{t("surveys.receiptCodeText")}</Text>
      <Text>
        <TextLink href={path("/mijn")}>{t("surveys.receiptOwn")}</TextLink>
      </Text>
      <Text>
        <TextLink href={path("/mijn/code")}>{t("people.newCodeLink")}</TextLink>
      </Text>
    </Section>
  );
}

function WhatHappensNext({ head, answerer, sentOn }: ReceiptPageProps) {
  const t = useT();
  const day = (moment: Date | string) => formatDate(t.language, moment);
  const { closesAt, round } = head;
  const steps: ThreadStep[] = [
    {
      key: "sent",
      state: "happened",
      label: t("surveys.receiptStepSent"),
      ...(sentOn === null ? {} : { when: day(sentOn) }),
    },
    {
      key: "read",
      state: "current",
      label: t("surveys.receiptStepRead"),
      note: t("surveys.receiptRead"),
    },
    {
      key: "closes",
      state: "coming",
      label: t("surveys.receiptStepCloses"),
      note: closesAt
        ? t("surveys.receiptUntil", { date: day(closesAt) })
        : t("surveys.receiptUntilPlain"),
    },
    {
      key: "answer",
      state: "coming",
      label: t("surveys.receiptStepAnswer"),
      note: (
        <>
          {round.replyDueAt
            ? t("surveys.receiptReply", { date: day(round.replyDueAt) })
            : t("surveys.receiptReplyPlain")}
          {answerer ? (
            <>
              {" "}
              {t("surveys.receiptAnswerer")} <Localized text={answerer} />.
            </>
          ) : null}
        </>
      ),
    },
  ];
  return (
    <Section title={t("surveys.receiptNext")}>
      <Thread
        vertical
        label={t("surveys.receiptNext")}
        steps={steps}
        stateTexts={{
          happened: t("rounds.stateHappened"),
          current: t("rounds.stateCurrent"),
          coming: t("rounds.stateComing"),
        }}
      />
    </Section>
  );
}

function WaysOn({ head }: { head: SurveyHead }) {
  const t = useT();
  const path = usePath();
  const here = path(`/vragenlijsten/${head.slug}`);
  return (
    <Stack>
      <Cluster>
        <ButtonLink href={path(`/rondes/${head.round.slug}`)} arrow>
          {t("surveys.receiptRound")}
        </ButtonLink>
        <ButtonLink href={here} kind="secondary">
          {t("surveys.change")}
        </ButtonLink>
      </Cluster>
      <Text>
        <TextLink href={`${here}/intrekken`}>{t("surveys.withdraw")}</TextLink>
      </Text>
    </Stack>
  );
}
