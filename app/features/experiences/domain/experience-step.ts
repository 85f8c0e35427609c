/**
 * Rule: what people say of how it was is counted for the public in steps, and only once so many new people answered since
 * the step before: whoever looks twice learns nothing of one person, who may have answered, changed an answer or taken it
 * back in between. Where shares are shown exactly a step takes as many new people as an exact share does, because the
 * difference of two steps is a share of those who came in between.
 * Source: design, section 7 (live figures move in steps; answers only for at least so many).
 */
import { LEAST_FOR_EXACT_SHARES } from "~/features/participation/domain/shown-share";

/**
 * Whether the answers to a question are counted anew.
 * @param answered how many answered it now
 * @param counted how many had answered it at the step before; 0 before the first
 * @param threshold the region's smallest group whose answers are shown
 */
export function isNextStep(answered: number, counted: number, threshold: number): boolean {
  if (answered < threshold) return false;
  if (counted === 0) return true;
  const isExact = answered >= LEAST_FOR_EXACT_SHARES;
  return answered - counted >= (isExact ? Math.max(threshold, LEAST_FOR_EXACT_SHARES) : threshold);
}
