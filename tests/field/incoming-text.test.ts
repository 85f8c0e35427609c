/** Texts from phones, word processors and pranksters, as they really arrive. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitsWithin, hasLetterOrDigit, lengthOf } from "~/features/text/domain/text-length";
import { cleanText, textOfFile } from "~/platform/incoming-text.server";

describe("cleaning of incoming text", () => {
  it.each([
    // A search for a name missed the half of them, because a phone sends letters and accents apart.
    ["composed letters", "cafe\u0301", "café"],
    // A row of an export ended in the middle of an answer.
    ["line ends of every system", "a\r\nb\rc\u2028d\u2029e\u0085f", "a\nb\nc\nd\ne\nf"],
    // A feed was refused by every reader because of one pasted vertical tab.
    ["control characters", "een\u000B twee\u0003\u0000\u0007", "een twee"],
    ["a lone surrogate", "voor\uD83Dna\uDE00", "voorna"],
    // A word was not found because a website had put soft hyphens in it.
    [
      "soft hyphens and zero-width spaces",
      "jeugd\u00ADzorg\u200Bplan\uFEFF\u2060",
      "jeugdzorgplan",
    ],
    // The rest of the page was mirrored behind somebody's text.
    ["an override ends with its line", "abc\u202Edef\nghi", "abc\u2067def\u2069\nghi"],
    ["an end without a beginning", "abc\u202C\u2069def", "abcdef"],
    ["an isolate around nothing", "a\u2066\u2069b", "ab"],
    // Families fell apart into four people, flags into black flags.
    ["a family", "👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"],
    ["a keycap and a heart", "1️⃣ ❤️", "1️⃣ ❤️"],
    ["the flag of Scotland", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["tags without a flag", "a\u{E0041}\u{E0042}", "a"],
    // Persian plurals became other words without their non-joiner.
    ["a non-joiner in Persian", "می\u200Cخواهم", "می\u200Cخواهم"],
    ["a joiner in Hindi", "क्\u200Dष", "क्\u200Dष"],
    ["joiners in a Dutch word", "zo\u200Drg\u200C", "zorg"],
    ["tabs and new lines stay", "a\tb\nc", "a\tb\nc"],
  ])("%s", (_what, typed, stored) => {
    expect(cleanText(typed)).toBe(stored);
  });

  it("leaves nothing of a text that nobody can see", () => {
    expect(cleanText("\u200B\u200D\u2060\u00AD\uFEFF")).toBe("");
    expect(cleanText("\u3164\u2800\u115F\u202E\u180E").trim()).toBe("");
  });

  it("changes nothing the second time and gives well-formed text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toMatch(/[\uD800-\uDFFF]/u);
      }),
    );
  });
});

describe("text of a file", () => {
  it("is read in UTF-8 and UTF-16, with and without a mark", () => {
    const words = "naam\tvraag\nHoe gaat het met je?";
    const utf16 = Buffer.from(`\uFEFF${words}`, "utf16le");
    expect(textOfFile(Buffer.from(`\uFEFF${words}`))).toBe(words);
    expect(textOfFile(Buffer.from(words))).toBe(words);
    expect(textOfFile(utf16)).toBe(words);
    expect(textOfFile(utf16.subarray(2))).toBe(words);
    expect(textOfFile(Buffer.from(utf16).swap16())).toBe(words);
  });

  it("is null when it is no text", () => {
    expect(textOfFile(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8]))).toBeNull();
  });
});

describe("limits of length", () => {
  it("count what a reader sees", () => {
    expect(lengthOf("👨‍👩‍👧‍👦e\u0301")).toBe(2);
    expect(fitsWithin("👨‍👩‍👧‍👦".repeat(30), 30)).toBe(true);
    expect(fitsWithin("👍🏽".repeat(60), 60)).toBe(true);
    expect(fitsWithin("👍🏽".repeat(61), 60)).toBe(false);
  });

  it("stop one letter with a thousand accents", () => {
    expect(fitsWithin(`z${"\u0337".repeat(1_000)}`, 120)).toBe(false);
  });

  it("ask a letter or a digit of a title, in any script", () => {
    expect(hasLetterOrDigit("!!! ♥")).toBe(false);
    expect(hasLetterOrDigit("١٢")).toBe(true);
    expect(hasLetterOrDigit("جلسة")).toBe(true);
  });
});
