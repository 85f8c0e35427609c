/** Steps on a page of questions that keep somebody on it: saving meanwhile, larger letters, an option up or down. */
export type PageStep =
  | { kind: "autosave" }
  | { kind: "letters" }
  | { kind: "rank"; question: string; option: string; direction: "up" | "down" };

/** Reads the button that was pressed; null for those that lead to another page. */
export function readPageStep(intent: string): PageStep | null {
  if (intent === "autosave" || intent === "letters") return { kind: intent };
  const [kind, question = "", option = "", direction] = intent.split(":");
  if (kind !== "rank" || (direction !== "up" && direction !== "down")) return null;
  return { kind, question, option, direction };
}
