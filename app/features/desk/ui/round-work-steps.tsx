import type { RoundOverview } from "~/features/desk/queries/round-overview.server";
import type { WorkStep } from "~/features/rounds/domain/work-steps";
import { useT } from "~/i18n/context";
import { formatDate } from "~/i18n/format";
import { Badge } from "~/ui/badge";
import { Section } from "~/ui/section";
import { Thread } from "~/ui/thread";

const KNOTS = { done: "happened", now: "current", later: "coming" } as const;

/** Whose turn a step is: the names of who works on the round, the bodies that owe an answer, or the clock. */
function useTakers({ moderators, tallies }: RoundOverview) {
  const t = useT();
  const bodies = tallies
    .flatMap(({ notes }) => notes)
    .flatMap(({ code, name }) => (code === "owed_by" && name !== undefined ? [name] : []));
  return ({ by }: WorkStep): string => {
    if (by === "clock") return t("roundDesk.by_clock");
    const names = by === "bodies" ? bodies : moderators;
    return names.length === 0 ? t(`roundDesk.by_${by}`) : names.join(", ");
  };
}

/** The steps of a round for those who run it: what is done, what is now, what is late, and whose turn it is. */
export function RoundWorkSteps({ overview }: { overview: RoundOverview }) {
  const t = useT();
  const takerOf = useTakers(overview);
  const note = (step: WorkStep) => {
    if (step.state === "done") return null;
    const waits = step.count > 0 ? t.count(`roundDesk.waits_${waitingIn(step)}`, step.count) : null;
    return (
      <>
        {step.late ? <Badge kind="stop">{t("roundDesk.late")}</Badge> : null}{" "}
        {step.state === "now" ? [waits, takerOf(step)].filter(Boolean).join(" · ") : waits}
      </>
    );
  };
  return (
    <Section title={t("roundDesk.steps")}>
      <Thread
        vertical
        label={t("rounds.threadLabel")}
        stateTexts={{
          happened: t("rounds.stateHappened"),
          current: t("rounds.stateCurrent"),
          coming: t("rounds.stateComing"),
        }}
        steps={overview.steps.map((step) => ({
          key: step.step,
          label: t(`roundDesk.step_${step.step}`),
          state: KNOTS[step.state],
          when: step.date ? formatDate(t.language, step.date) : undefined,
          note: note(step),
        }))}
      />
    </Section>
  );
}

/** The words for what waits in a step. */
function waitingIn({ step }: WorkStep): "gaps" | "cases" | "themes" | "replies" {
  switch (step) {
    case "read":
      return "cases";
    case "summarise":
      return "themes";
    case "answer":
      return "replies";
    default:
      return "gaps";
  }
}
