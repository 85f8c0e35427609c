import { useT } from "~/i18n/context";
import { Thread } from "~/ui/thread";

export interface FormStep {
  key: string;
  label: string;
  isHere: boolean;
  isComplete: boolean;
  /** What it still lacks, in one short sentence; null for nothing. */
  note: string | null;
  href: string;
}

export interface FormStepsProps {
  /** Names the list: "The steps of this session". */
  label: string;
  steps: readonly FormStep[];
}

/** The steps of something that is filled in page by page, with what each still lacks; every step can be gone to at any moment. */
export function FormSteps({ label, steps }: FormStepsProps) {
  const t = useT();
  return (
    <Thread
      vertical
      label={label}
      stateTexts={{
        happened: t("roundSetUp.complete"),
        current: t("rounds.stateCurrent"),
        coming: t("roundSetUp.incomplete"),
      }}
      steps={steps.map(({ isHere, isComplete, ...step }) => ({
        ...step,
        state: isHere ? "current" : isComplete ? "happened" : "coming",
      }))}
    />
  );
}
