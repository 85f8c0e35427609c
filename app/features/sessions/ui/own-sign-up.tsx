import type { ReactNode } from "react";
import { OwnSafetyNotice } from "~/features/moderation/ui/own-safety-notice";
import type { OwnSignUp } from "~/features/sessions/queries/own-sign-up.server";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime, formatTime } from "~/i18n/format";
import { Localized } from "~/i18n/localized";
import { SentenceWithWords } from "~/i18n/written";
import { Alert } from "~/ui/alert";
import { BigNumber } from "~/ui/big-number";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { DataList } from "~/ui/data-list";
import { FormActions } from "~/ui/form-actions";
import { ListEntry } from "~/ui/list-entry";
import { PageHeader } from "~/ui/page-header";
import { PlainList } from "~/ui/plain-list";
import { QrCode } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { Text } from "~/ui/text";
import { TextLink } from "~/ui/text-link";
import { ChangeSignUpForm } from "./change-sign-up-form";
import type { RefusedChange } from "./change-sign-up-form";
import { OwnWay } from "./own-way";
import { Paragraphs } from "./paragraphs";

/** The state of a sign-up as a sentence: what it means, and what to do. */
function SignUpStatus({ signUp }: { signUp: OwnSignUp }) {
  const t = useT();
  if (signUp.session.state === "cancelled") {
    return (
      <Alert kind="error" title={t("sessions.cancelledTitle")}>
        {signUp.session.cancelReason ? (
          <p>
            <SentenceWithWords
              sentence={(reason) => t("sessions.cancelledReason", { reason })}
              words={signUp.session.cancelReason}
            />
          </p>
        ) : null}
      </Alert>
    );
  }
  if (signUp.confirmBy) {
    const date = formatDateTime(t.language, signUp.confirmBy);
    return (
      <Alert kind="warning" title={t("sessions.own_toConfirm")}>
        <p>{t("sessions.own_toConfirmText", { date })}</p>
      </Alert>
    );
  }
  if (signUp.state === "waitlisted") {
    return (
      <Alert kind="info" title={t("sessions.own_waitlisted")}>
        <p>
          {t(signUp.hasAddress ? "sessions.own_waitlistedMail" : "sessions.own_waitlistedNoMail")}
        </p>
      </Alert>
    );
  }
  if (signUp.movedUpUntold) {
    return (
      <Alert kind="ok" title={t("sessions.own_movedUp")}>
        <p>{t("sessions.own_movedUpText")}</p>
      </Alert>
    );
  }
  const kind = signUp.state === "confirmed" || signUp.state === "attended" ? "ok" : "info";
  return (
    <Alert kind={kind} title={t(`sessions.own_${signUp.state}`)}>
      <p>{t(`sessions.own_${signUp.state}Text`)}</p>
    </Alert>
  );
}

function Facts({ signUp }: { signUp: OwnSignUp }) {
  const t = useT();
  const { session } = signUp;
  const hours = t("sessions.until", {
    start: formatDateTime(t.language, session.startsAt),
    end: formatTime(t.language, session.endsAt),
  });
  const where = [session.place, session.address].filter((part) => part !== null).join(", ");
  const pair = (key: string, term: string, detail: string | null) =>
    detail === null || detail === "" ? [] : [{ key, term, detail }];
  return (
    <DataList
      items={[
        ...pair("when", t("sessions.when"), hours),
        ...pair(
          "way",
          t("sessions.ownWay"),
          signUp.way === null ? null : t(`sessions.way_${signUp.way}`),
        ),
        ...(signUp.way === "online"
          ? []
          : pair("where", t("sessions.where"), where || t(`sessions.format_${session.format}`))),
        ...pair("nickname", t("sessions.ownNickname"), signUp.nickname),
        ...pair("needs", t("sessions.ownNeeds"), signUp.needs),
        ...pair("companion", t("sessions.ownCompanion"), signUp.companion ? t("site.yes") : null),
      ]}
    />
  );
}

function Online({ signUp }: { signUp: OwnSignUp }) {
  const t = useT();
  const { online } = signUp;
  if (!online) return null;
  return (
    <Section title={t("sessions.ownOnline")}>
      {"url" in online ? (
        <ButtonLink href={online.url} arrow>
          {t("sessions.ownOnlineLink")}
        </ButtonLink>
      ) : (
        <Text>
          {t("sessions.ownOnlineFrom", { date: formatDateTime(t.language, online.visibleFrom) })}
        </Text>
      )}
    </Section>
  );
}

/** What staff wrote to everybody, the newest first. */
function Messages({ signUp }: { signUp: OwnSignUp }) {
  const t = useT();
  if (signUp.messages.length === 0) return null;
  return (
    <Section title={t("sessionMessage.ownTitle")}>
      <PlainList
        ruled
        items={signUp.messages.map(({ id, at, text }) => ({
          key: id,
          content: (
            <ListEntry title={formatDateTime(t.language, at)}>
              <Paragraphs text={text} />
            </ListEntry>
          ),
        }))}
      />
    </Section>
  );
}

/** What somebody can still do: confirm a seat, pass it on, cancel. Each button is a form of its own. */
function Steps({ signUp }: { signUp: OwnSignUp }) {
  const t = useT();
  if (!signUp.canCancel) return null;
  const leave =
    signUp.state === "waitlisted"
      ? "sessions.ownLeave"
      : signUp.confirmBy
        ? "sessions.ownPass"
        : "sessions.ownCancel";
  return (
    <div className="stack stack--tight">
      <FormActions>
        {signUp.confirmBy ? (
          <form method="post">
            <Button name="intent" value="confirm">
              {t("sessions.ownConfirm")}
            </Button>
          </form>
        ) : null}
        <form method="post">
          <Button kind="secondary" name="intent" value="cancel">
            {t(leave)}
          </Button>
        </form>
      </FormActions>
      {signUp.state === "confirmed" ? (
        <Text quiet small>
          {t("sessions.ownCancelText")}
        </Text>
      ) : null}
    </div>
  );
}

export interface OwnSignUpPageProps {
  signUp: OwnSignUp;
  /** A change that was not right yet. */
  refused: RefusedChange | null;
  /** What comes before everything that can wait: a code that is shown once. */
  children?: ReactNode;
}

/** An own sign-up: where it stands, when and where, and what can be done with it. */
export function OwnSignUpPage({ signUp, refused, children }: OwnSignUpPageProps) {
  const t = useT();
  const path = usePath();
  const { session } = signUp;
  const here = path(`/bijeenkomsten/${session.slug}`);
  const isOver = session.state === "ended" || session.state === "reported";
  const again = signUp.state === "cancelled" && session.signUpOpen;
  return (
    <>
      <PageHeader kicker={t("sessions.ownTitle")} title={<Localized text={session.title} />}>
        <SignUpStatus signUp={signUp} />
      </PageHeader>
      {signUp.place === null ? null : (
        <BigNumber value={signUp.place} unit={t("sessions.own_placeUnit")} />
      )}
      {children}
      <OwnSafetyNotice safety={signUp.safety} />
      <Messages signUp={signUp} />
      <Steps signUp={signUp} />
      <OwnWay signUp={signUp} refused={refused} />
      <Online signUp={signUp} />
      <Facts signUp={signUp} />
      {signUp.canChange ? <ChangeSignUpForm signUp={signUp} refused={refused} /> : null}
      {signUp.checkInUrl && signUp.state === "confirmed" && signUp.way !== "online" ? (
        <Section title={t("sessionDesk.checkInQr")} intro={t("sessionDesk.checkInQrText")}>
          <QrCode value={signUp.checkInUrl} label={t("sessionDesk.checkInQr")} />
        </Section>
      ) : null}
      <Cluster>
        {again ? (
          <ButtonLink href={`${here}/aanmelden`} arrow>
            {t("sessions.ownAgain")}
          </ButtonLink>
        ) : null}
        {signUp.state === "confirmed" ? (
          <ButtonLink
            href={`${here}.ics${signUp.way === null ? "" : `?manier=${signUp.way}`}`}
            kind="secondary"
            icon="calendar"
          >
            {t("sessions.addToCalendar")}
          </ButtonLink>
        ) : null}
        {isOver && (signUp.state === "attended" || signUp.state === "confirmed") ? (
          <ButtonLink href={path(`/rondes/${session.round.slug}/ervaring`)} arrow>
            {t("experiences.ownAnswer")}
          </ButtonLink>
        ) : null}
        {session.state === "reported" ? (
          <ButtonLink href={`${here}/verslag`} arrow>
            {t("sessions.reportRead")}
          </ButtonLink>
        ) : null}
        <TextLink href={here} arrow>
          {t("sessions.toSession")}
        </TextLink>
      </Cluster>
    </>
  );
}
