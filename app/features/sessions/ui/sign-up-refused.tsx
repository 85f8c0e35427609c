import type { SignUpOutcome } from "~/features/sessions/commands/sign-up.server";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button-link";
import { Cluster } from "~/ui/cluster";

export type SignUpRefusal =
  | Extract<SignUpOutcome, { code: "duplicate" | "full" | "closed" }>
  /** Before anything was sent: this person has signed up, or sign-up is not open. */
  | { code: "duplicate" }
  | { code: "closed"; because: null };

const BECAUSE = {
  unpublished: "sessions.refusedUnpublished",
  cancelled: "sessions.refusedCancelled",
  deadline: "sessions.refusedDeadline",
  started: "sessions.refusedStarted",
} as const;

/** Why signing up did not work, and the way on. */
export function SignUpRefused({ slug, refused }: { slug: string; refused: SignUpRefusal }) {
  const t = useT();
  const path = usePath();
  const here = path(`/bijeenkomsten/${slug}`);
  if (refused.code === "duplicate") {
    return (
      <Alert kind="info" role="alert" title={t("sessions.alreadySignedUp")}>
        <ButtonLink href={`${here}/aanmelding`} arrow>
          {t("sessions.mySignUp")}
        </ButtonLink>
      </Alert>
    );
  }
  const because = "because" in refused ? BECAUSE[refused.because ?? "deadline"] : null;
  return (
    <Alert kind="warning" role="alert" title={t(because ?? "sessions.refusedFull")}>
      <Cluster>
        <ButtonLink href={here} kind="secondary">
          {t("sessions.toSession")}
        </ButtonLink>
        <ButtonLink href={path("/bijeenkomsten")} arrow>
          {t("sessions.otherSessions")}
        </ButtonLink>
      </Cluster>
    </Alert>
  );
}
