/** The words by which a text can be seen to speak of one region: its places, its bodies and what it is known for. */
import { join } from "node:path";
import { loadRegion } from "../../prisma/seed/load-region";

/** What the first region of the product is known for, beside its places and bodies. */
const KNOWN_FOR = [
  "[Tt]went(?:e|s)",
  "\\b[Vv]eertien\\b",
  "\\b[Ff]ourteen\\b",
  "\\b2021\\b",
  "[Rr]egiovisie",
  "[Rr]egional vision",
  "[Ss]amen14",
  "OZJT",
];

/** Letters and digits of any alphabet around a name make it part of another word. */
function asWord(name: string): string {
  return `(?<![\\p{L}\\p{N}-])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`;
}

/** Finds the words of the region Twente in a text. */
export function wordsOfTwente(): RegExp {
  const { municipalities } = loadRegion(join("prisma", "seed", "regions", "twente")).municipalities;
  const places = municipalities.flatMap(({ name, slug }) => [asWord(name), asWord(slug)]);
  return new RegExp([...KNOWN_FOR, ...places].join("|"), "gu");
}
