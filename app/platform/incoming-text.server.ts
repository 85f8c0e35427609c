/**
 * Cleans every text that comes in from outside (a form, an import, a mail), once, where it is read.
 *
 * Rule: what people see is what is stored. Unicode composed (NFC), one kind of line end, no control characters, no
 * characters that show nothing, and no direction override that reaches beyond its own line. What a script or an emoji
 * needs stays: joiners in Arabic, Persian and Indic words, in families and flags.
 * Source: Unicode TR9 (bidirectional text), TR36 and TR39 (security), TR51 (emoji sequences).
 * All of it takes time linear in the length of the text.
 */

/** Line ends of other systems, and the separators that some programs paste. */
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control characters other than tab and line feed, lone surrogates, and code points that are no characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** Characters without a shape of their own: soft hyphen, zero-width space, word joiner, byte order mark, fillers. */
const INVISIBLE =
  /\u00AD|\u034F|[\u115F\u1160]|\u17B4|\u17B5|[\u180E\u200B]|[\u2060-\u2064\u206A-\u206F]|[\u2800\u3164\uFEFF\uFFA0]|[\uFFF9-\uFFFB]|[\u{1BCA0}-\u{1BCA3}]|[\u{1D173}-\u{1D17A}]/gu;
/** Characters that mean something only beside others. */
const DEPENDENT = /\u200C|\u200D|[\uFE00-\uFE0F]|[\u{E0000}-\u{E0FFF}]/u;
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

/** Scripts whose words may hold a joiner or a non-joiner. */
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Thaana}\p{Script=Nko}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;
const KEYCAP_BASE = /[0-9#*]/;
const BLACK_FLAG = "\u{1F3F4}";
const TAG = /[\u{E0020}-\u{E007F}]/u;

/** Whether a joiner, a variation selector or a tag does something between these neighbours. */
function isNeeded(character: string, before: string, after: string, inFlag: boolean): boolean {
  if (character === "\u200D") {
    return (EMOJI.test(before) && EMOJI.test(after)) || JOINING_SCRIPT.test(before);
  }
  if (character === "\u200C") return JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after);
  if (character === "\uFE0F" || character === "\uFE0E") {
    return EMOJI.test(before) || KEYCAP_BASE.test(before);
  }
  return inFlag && TAG.test(character);
}

function withoutIdleMarks(text: string): string {
  if (!DEPENDENT.test(text)) return text;
  const characters = Array.from(text);
  const result: string[] = [];
  let inFlag = false;
  for (const [place, character] of characters.entries()) {
    if (!DEPENDENT.test(character)) {
      inFlag = character === BLACK_FLAG;
      result.push(character);
    } else if (isNeeded(character, result.at(-1) ?? "", characters[place + 1] ?? "", inFlag)) {
      result.push(character);
    }
  }
  return result.join("");
}

/** What each opening mark becomes: an isolate of the same direction, which does not reach the text around it. */
const ISOLATE: Readonly<Record<string, string>> = {
  "\u202A": "\u2066",
  "\u202B": "\u2067",
  "\u202D": "\u2066",
  "\u202E": "\u2067",
  "\u2066": "\u2066",
  "\u2067": "\u2067",
  "\u2068": "\u2068",
};
const END_OF_ISOLATE = "\u2069";

/** One line whose marks of direction are isolates that all end within the line. */
function isolated(line: string): string {
  if (!DIRECTION.test(line)) return line;
  let open = 0;
  let result = "";
  for (const character of line) {
    const opening = ISOLATE[character];
    if (opening !== undefined) {
      open += 1;
      result += opening;
    } else if (!DIRECTION.test(character)) {
      result += character;
    } else if (open > 0) {
      open -= 1;
      result += END_OF_ISOLATE;
    }
  }
  return result + END_OF_ISOLATE.repeat(open);
}

/** An isolate around nothing. */
const EMPTY_ISOLATES = /[\u2066-\u2068]\s*\u2069/g;

/**
 * The text as it is stored and shown.
 * @param text of any length and content; lone surrogates included
 * @returns composed text without anything invisible; empty when nothing of it can be seen
 */
export function cleanText(text: string): string {
  const printable = text
    .replace(LINE_ENDS, "\n")
    .replace(UNPRINTABLE, (character) =>
      character === "\n" || character === "\t" ? character : "",
    )
    .replace(INVISIBLE, "");
  const lines = withoutIdleMarks(printable).normalize("NFC").split("\n");
  return lines.map((line) => isolated(line).replace(EMPTY_ISOLATES, "")).join("\n");
}

const UTF16_LITTLE = [0xff, 0xfe];
const UTF16_BIG = [0xfe, 0xff];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

/** The encoding of a text file: by its byte order mark, else by zeros in every second place, else UTF-8. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (startsWith(bytes, UTF16_LITTLE)) return "utf-16le";
  if (startsWith(bytes, UTF16_BIG)) return "utf-16be";
  const sample = bytes.subarray(0, 200);
  const zeros = (first: number) =>
    sample.filter((byte, place) => place % 2 === first && byte === 0).length;
  const most = Math.max(1, Math.floor(sample.length / 5));
  if (zeros(1) > most && zeros(0) === 0) return "utf-16le";
  if (zeros(0) > most && zeros(1) === 0) return "utf-16be";
  return "utf-8";
}

/**
 * The text of a file that somebody chose, cleaned.
 * @returns null when the bytes are no text in UTF-8 or UTF-16
 */
export function textOfFile(bytes: Uint8Array): string | null {
  try {
    return cleanText(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
