/**
 * Rule: for each kind of session there is a sheet in both languages: a script, a check of the room, agreements for a safe
 * talk, cards to print. The list of the part about cards gives the cards. Source: the issue on the work itself.
 */
import type { ManualText } from "./manual-text";

/** The sheets, as they stand in their addresses. */
export const SHEETS = ["kringgesprek", "ouderavond", "werkplaats", "online"] as const;
export type Sheet = (typeof SHEETS)[number];

/** Where the sheets stand on the site. */
export const SHEETS_ADDRESS = "/werkplek/draaiboeken";

/** The headings under which the cards stand. */
const CARDS = ["kaarten", "cards"];

/** What stands on the cards of a sheet. */
export function cardsOf({ blocks }: ManualText): string[] {
  const from = blocks.findIndex(
    (block) => block.kind === "heading" && CARDS.includes(block.anchor),
  );
  const list = blocks.slice(from + 1).find((block) => block.kind === "list");
  if (from < 0 || list?.kind !== "list") return [];
  return list.items.map((item) => item.map(({ text }) => text).join(""));
}
