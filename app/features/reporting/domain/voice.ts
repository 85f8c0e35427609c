/**
 * Rule: a person sees for each own contribution which theme it went into, what was answered and where it stands;
 * "not yet" and "not" are said plainly. Source: the issue on reporting back (follow my voice); design, look (thread).
 */
import type { ReplyOutcome } from "~/features/vocabulary/domain/reply-outcome";
import { promisesAction } from "~/features/vocabulary/domain/reply-outcome";

const VOICE_STEPS = ["given", "heard", "answered", "agreed", "changed"] as const;
export type VoiceStepName = (typeof VOICE_STEPS)[number];

/** "stopped": the answer was no or elsewhere, so this step does not come. */
export type VoiceStepState = "done" | "current" | "toCome" | "stopped";

export interface VoiceStep {
  step: VoiceStepName;
  state: VoiceStepState;
}

/** One theme a contribution went into, as far as it has come. */
export interface ThemeOfVoice {
  published: boolean;
  outcome: ReplyOutcome | null;
  agendaStates: readonly ("open" | "running" | "done" | "notYet")[];
}

/**
 * The steps of one contribution through one theme.
 * @param theme null for input that no theme rests on yet
 * @param isOver the round has reported back: what did not come until then does not come any more
 */
export function followVoice(
  theme: ThemeOfVoice | null,
  { isOver = false }: { isOver?: boolean } = {},
): VoiceStep[] {
  const outcome = theme?.published ? theme.outcome : null;
  const done = stepsDone(theme, outcome);
  // An agreement that stands is carried out, also when a later answer was no.
  const hasAgreement = done > STEPS_WITH_ANSWER;
  const saysNo = outcome !== null && !promisesAction(outcome) && !hasAgreement;
  const stops = saysNo || (isOver && outcome === null);
  return VOICE_STEPS.map((step, index) => {
    if (index < done) return { step, state: "done" };
    if (stops) return { step, state: "stopped" };
    return { step, state: index === done ? "current" : "toCome" };
  });
}

const STEPS_WITH_ANSWER = 3;

function stepsDone(theme: ThemeOfVoice | null, outcome: ReplyOutcome | null): number {
  if (!theme?.published) return 1;
  if (outcome === null) return 2;
  if (theme.agendaStates.length === 0) return STEPS_WITH_ANSWER;
  return theme.agendaStates.every((state) => state === "done") ? 5 : 4;
}
