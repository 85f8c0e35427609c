import type { SessionPage } from "~/features/sessions/queries/page.server";
import { usePath, useT } from "~/i18n/context";
import { formatDateTime } from "~/i18n/format";
import { SentenceWithWords } from "~/i18n/written";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";
import { Text } from "~/ui/text";

/** Until when one can sign up, or why not any more. */
function useDeadline(session: SessionPage, now: Date): string {
  const t = useT();
  const { signUpClosesAt } = session;
  const date = signUpClosesAt === null ? "" : formatDateTime(t.language, signUpClosesAt);
  if (session.signUpOpen) {
    return date === "" ? t("sessions.signUpNoDeadline") : t("sessions.signUpUntil", { date });
  }
  if (session.startsAt.getTime() <= now.getTime()) return t("sessions.signUpStarted");
  return t("sessions.signUpClosed", { date });
}

export interface SessionSignUpCallProps {
  session: SessionPage;
  /** Whether the visitor has a sign-up already. */
  signedUp: boolean;
  now: Date;
}

/** The one thing to do on the page of a session: come. */
export function SessionSignUpCall({ session, signedUp, now }: SessionSignUpCallProps) {
  const t = useT();
  const path = usePath();
  const here = path(`/bijeenkomsten/${session.slug}`);
  const deadline = useDeadline(session, now);
  if (session.state === "cancelled") {
    return (
      <Alert kind="error" title={t("sessions.cancelledTitle")}>
        {session.cancelReason ? (
          <p>
            <SentenceWithWords
              sentence={(reason) => t("sessions.cancelledReason", { reason })}
              words={session.cancelReason}
            />
          </p>
        ) : null}
      </Alert>
    );
  }
  if (session.state !== "published") return null;
  return (
    <div className="stack stack--tight">
      <Cluster>
        {signedUp ? (
          <ButtonLink href={`${here}/aanmelding`} arrow>
            {t("sessions.mySignUp")}
          </ButtonLink>
        ) : session.signUpOpen ? (
          <ButtonLink href={`${here}/aanmelden`} arrow>
            {session.seatsFree.max === 0 ? t("sessions.signUpWaitlist") : t("sessions.signUp")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={`${here}.ics`} kind="secondary" icon="calendar">
          {t("sessions.addToCalendar")}
        </ButtonLink>
      </Cluster>
      <Text quiet small>
        {deadline}
      </Text>
    </div>
  );
}
