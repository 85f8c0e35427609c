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

/** The steps of one contribution through one theme; null for input that no theme rests on yet. */
export function followVoice(theme: ThemeOfVoice | null): VoiceStep[] {
  const outcome = theme?.published ? theme.outcome : null;
  const done = stepsDone(theme, outcome);
  const stops = outcome !== null && !promisesAction(outcome);
  return VOICE_STEPS.map((step, index) => {
    if (index < done) return { step, state: "done" };
    if (stops) return { step, state: "stopped" };
    return { step, state: index === done ? "current" : "toCome" };
  });
}

function stepsDone(theme: ThemeOfVoice | null, outcome: ReplyOutcome | null): number {
  if (!theme?.published) return 1;
  if (outcome === null) return 2;
  if (!promisesAction(outcome) || theme.agendaStates.length === 0) return 3;
  return theme.agendaStates.every((state) => state === "done") ? 5 : 4;
}
