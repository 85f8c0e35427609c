import { z } from "zod";
import { INFLUENCE_LEVELS, POLICY_PHASES } from "~/features/vocabulary/domain/round-state";
import { sceneSchema } from "../schema";

const text = z.string();
const maybe = text.nullable();

/** What a round says that a next one can say as well; never a date, a state or what people did in it. */
export const roundExampleSchema = z.object({
  question: text,
  questionEn: maybe,
  summary: text,
  summaryEn: maybe,
  phase: z.enum(POLICY_PHASES),
  scene: sceneSchema,
  listener: maybe,
  listenerEn: maybe,
  influenceLevel: z.enum(INFLUENCE_LEVELS).nullable(),
  deciderBodyId: maybe,
  deciderNote: maybe,
  deciderNoteEn: maybe,
  answererBodyId: maybe,
  space: maybe,
  spaceEn: maybe,
  voice: maybe,
  voiceEn: maybe,
  audience: maybe,
  audienceEn: maybe,
  influence: maybe,
  influenceEn: maybe,
  principles: z.array(z.object({ principleId: text, reason: text, reasonEn: maybe })),
  frameItems: z.array(
    z.object({ kind: z.enum(["open", "fixed"]), text, textEn: maybe, source: maybe }),
  ),
});

export type RoundExample = z.output<typeof roundExampleSchema>;
