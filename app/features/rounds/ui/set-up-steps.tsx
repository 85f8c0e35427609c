import { SET_UP_ADDRESSES } from "~/features/rounds/domain/set-up";
import type { SetUpPart, SetUpState } from "~/features/rounds/domain/set-up";
import { usePath, useT } from "~/i18n/context";
import { FormSteps } from "~/ui/form-steps";

export interface SetUpStepsProps {
  slug: string;
  steps: readonly SetUpState[];
  /** The step that is shown; null on the page of all of them. */
  here: SetUpPart | null;
}

/** The six steps of setting up a round, with what each still lacks; every step can be gone to at any moment. */
export function SetUpSteps({ slug, steps, here }: SetUpStepsProps) {
  const t = useT();
  const path = usePath();
  const note = ({ gaps, later }: SetUpState) => {
    if (gaps.length > 0) return t.count("roundSetUp.missing", gaps.length);
    return later.length > 0 ? t.count("roundSetUp.missingLater", later.length) : null;
  };
  return (
    <FormSteps
      label={t("roundSetUp.steps")}
      steps={steps.map((step) => ({
        key: step.part,
        label: t(`roundSetUp.part_${step.part}`),
        isHere: step.part === here,
        isComplete: step.gaps.length + step.later.length === 0,
        note: note(step),
        href: path(`/werkplek/rondes/${slug}/opzet/${SET_UP_ADDRESSES[step.part]}`),
      }))}
    />
  );
}
