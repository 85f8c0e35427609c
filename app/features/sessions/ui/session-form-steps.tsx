import { FORM_STEPS, missingPerStep } from "~/features/sessions/domain/form-steps";
import type { FormStep } from "~/features/sessions/domain/form-steps";
import { usePath, useT } from "~/i18n/context";
import { FormSteps } from "~/ui/form-steps";

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
    <FormSteps
      label={t("sessionDesk.formSteps")}
      steps={FORM_STEPS.map((step) => ({
        key: step,
        label: t(`sessionDesk.formStep_${step}`),
        isHere: step === here,
        isComplete: count[step] === 0,
        note: count[step] === 0 ? null : t.count("roundSetUp.missing", count[step]),
        href: path(`/werkplek/bijeenkomsten/${id}/bewerken?stap=${step}`),
      }))}
    />
  );
}
