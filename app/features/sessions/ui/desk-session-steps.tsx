import type { SessionState } from "~/features/sessions/domain/session";
import { usePath, useT } from "~/i18n/context";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { ButtonLink } from "~/ui/button-link";

const MESSAGES = {
  saved: "sessionDesk.saved",
  told: "sessionDesk.savedTold",
  published: "sessionDesk.publishedNow",
  past: "sessionDesk.pastNow",
} as const;

/** What was just done. */
export function StatusMessage({ status }: { status: keyof typeof MESSAGES | "" }) {
  const t = useT();
  return status === "" ? null : <Alert kind="ok" role="status" title={t(MESSAGES[status])} />;
}

export interface SessionStepsProps {
  id: string;
  state: SessionState;
  isOver: boolean;
  /** Whether a draft says everything that publishing asks: until then the form below it comes first. */
  isComplete: boolean;
}

/** The steps of a session: publish a draft, enter one that is over, call off one that still has to come. */
export function SessionSteps({ id, state, isOver, isComplete }: SessionStepsProps) {
  const t = useT();
  const path = usePath();
  if (state !== "draft" && state !== "published") return null;
  return (
    <div className="cluster">
      {state === "draft" ? (
        <form method="post">
          <Button
            name="intent"
            value={isOver ? "past" : "publish"}
            kind={isComplete ? "primary" : "secondary"}
          >
            {t(isOver ? "sessionDesk.past" : "sessionDesk.publish")}
          </Button>
        </form>
      ) : null}
      {state === "draft" ? (
        <>
          <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}/datum`)} kind="secondary">
            {t("sessionTalk.deskDates")}
          </ButtonLink>
          <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}/herhalen`)} kind="secondary">
            {t("sessionTalk.repeat")}
          </ButtonLink>
          <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}/sjabloon`)} kind="secondary">
            {t("ownTemplates.keep")}
          </ButtonLink>
        </>
      ) : null}
      <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}/annuleren`)} kind="secondary">
        {t("sessionDesk.cancel")}
      </ButtonLink>
    </div>
  );
}
