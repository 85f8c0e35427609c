/**
 * What shows a page of a survey once more with what was filled in: with larger or smaller letters, in the other language, in easy
 * words, or as it is, for whoever needs more time at a tablet without script.
 */
export type PageTool = "letters" | "language" | "easy" | "moreTime";

const TOOLS: readonly string[] = ["letters", "language", "easy", "moreTime"] satisfies PageTool[];

function isTool(intent: string): intent is PageTool {
  return TOOLS.includes(intent);
}

/** Steps on a page of questions that keep somebody on it: saving meanwhile, a tool to read with, an option up or down. */
export type PageStep =
  | { kind: "autosave" }
  | { kind: PageTool }
  | { kind: "rank"; question: string; option: string; direction: "up" | "down" };

/** Reads the button that was pressed; null for those that lead to another page. */
export function readPageStep(intent: string): PageStep | null {
  if (intent === "autosave" || isTool(intent)) return { kind: intent };
  const [kind, question = "", option = "", direction] = intent.split(":");
  if (kind !== "rank" || (direction !== "up" && direction !== "down")) return null;
  return { kind, question, option, direction };
}

/** How the page about yourself was come to: before the questions, or from looking everything over. */
export function aboutPlaceOf(url: string, params: Readonly<Record<string, string | undefined>>) {
  const { searchParams } = new URL(url);
  return {
    slug: params["slug"] ?? "",
    calm: searchParams.get("calm") === "1",
    fromCheck: searchParams.get("van") === "nakijken",
  };
}

/** Which page of questions an address asks for, and how it is paged. */
export function pagePlaceOf(url: string, params: Readonly<Record<string, string | undefined>>) {
  const { searchParams } = new URL(url);
  return {
    slug: params["slug"] ?? "",
    page: params["page"] ?? "",
    calm: searchParams.get("calm") === "1",
  };
}
