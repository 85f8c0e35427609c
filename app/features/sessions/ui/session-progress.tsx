import { SESSION_STEPS } from "~/features/sessions/domain/session-progress";
import type { SessionStep } from "~/features/sessions/domain/session-progress";
import { usePath, useT } from "~/i18n/context";
import { ButtonLink } from "~/ui/button-link";
import { ProgressSteps } from "~/ui/progress-steps";

interface SessionProgressProps {
  id: string;
  /** Null for a session that was called off. */
  step: SessionStep | null;
  signUpOpen: boolean;
}

/** Where a session stands between planned and reported, and what can be done for somebody who calls. */
export function SessionProgress({ id, step, signUpOpen }: SessionProgressProps) {
  const t = useT();
  const path = usePath();
  if (step === null) return null;
  const number = SESSION_STEPS.indexOf(step) + 1;
  const words = { number, total: SESSION_STEPS.length, step: t(`sessionDesk.step_${step}`) };
  return (
    <div className="stack not-on-paper">
      <ProgressSteps
        step={number}
        total={SESSION_STEPS.length}
        label={t("sessionDesk.stepOf", words)}
      />
      {signUpOpen ? (
        <div className="cluster">
          <ButtonLink href={path(`/werkplek/bijeenkomsten/${id}/aanmelden`)} kind="secondary">
            {t("sessionDesk.add")}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  );
}
