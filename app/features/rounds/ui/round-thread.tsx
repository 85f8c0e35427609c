import type { ThreadStep } from "~/features/rounds/domain/thread";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Thread } from "~/ui/thread";

const KNOTS = { done: "happened", current: "current", toCome: "coming" } as const;

/** The red thread of a round: five steps, with the dates that are known. */
export function RoundThread({ steps, reportPath }: { steps: ThreadStep[]; reportPath?: string }) {
  const t = useT();
  return (
    <Thread
      label={t("rounds.threadLabel")}
      stateTexts={{
        happened: t("rounds.stateHappened"),
        current: t("rounds.stateCurrent"),
        coming: t("rounds.stateComing"),
      }}
      steps={steps.map((step) => {
        const date = step.date && formatDate(t.language, step.date);
        const when = date && step.step === "takePart" ? t("rounds.until", { date }) : date;
        return {
          key: step.step,
          label: t(`rounds.step_${step.step}`),
          state: KNOTS[step.state],
          ...(when ? { when } : {}),
          ...(step.late ? { note: t("rounds.stepLate") } : {}),
          ...(step.step === "answer" && step.state === "done" && reportPath
            ? { href: reportPath }
            : {}),
        };
      })}
    />
  );
}
