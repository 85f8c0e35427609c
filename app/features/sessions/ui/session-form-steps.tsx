import { FORM_STEPS, missingPerStep } from "~/features/sessions/domain/form-steps";
import type { FormStep } from "~/features/sessions/domain/form-steps";
import { usePath, useT } from "~/i18n/context";
import { Thread } from "~/ui/thread";

interface SessionFormStepsProps {
  id: string;
  here: FormStep;
  /** Fields that publishing still asks. */
  missing: readonly string[];
}

/** The four steps of a session, with what each still lacks; every step can be gone to at any moment. */
export function SessionFormSteps({ id, here, missing }: SessionFormStepsProps) {
  const t = useT();
  const path = usePath();
  const count = missingPerStep(missing);
  return (
    <Thread
      vertical
      label={t("sessionDesk.formSteps")}
      stateTexts={{
        happened: t("roundSetUp.complete"),
        current: t("rounds.stateCurrent"),
        coming: t("roundSetUp.incomplete"),
      }}
      steps={FORM_STEPS.map((step) => ({
        key: step,
        label: t(`sessionDesk.formStep_${step}`),
        state: step === here ? "current" : count[step] === 0 ? "happened" : "coming",
        note: count[step] === 0 ? null : t.count("roundSetUp.missing", count[step]),
        href: path(`/werkplek/bijeenkomsten/${id}/bewerken?stap=${step}`),
      }))}
    />
  );
}
