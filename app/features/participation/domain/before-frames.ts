/**
 * Rule: of every contribution is known whether it came before or after what is open and what is fixed was written down.
 * Source: design, section 3 (round) and section 6 (honest counting).
 */

/** Whether input came before or after the day on which the scope was fixed ("YYYY-MM-DD"); that day itself is still before. */
export function relativeToScope(
  inputOn: string,
  framesFixedOn: string | null,
): "before" | "after" | "unknown" {
  if (framesFixedOn === null) return "unknown";
  return inputOn <= framesFixedOn ? "before" : "after";
}
