import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSearchQuery } from "~/features/search/domain/search-query";
import { snippetOf } from "~/features/search/domain/snippet";
import { wordsOf } from "~/features/text/domain/words";

const PLAIN = { language: "nl", withParts: false } as const;

const termsOf = (typed: string) => {
  const verdict = readSearchQuery(typed, "nl");
  return verdict.ok ? verdict.terms : [];
};
const marked = (text: string, typed: string, characters?: number) =>
  snippetOf(text, termsOf(typed), { ...PLAIN, ...(characters && { characters }) })
    .segments.map((segment) => (segment.marked ? `[${segment.text}]` : segment.text))
    .join("");

describe("words", () => {
  it("are folded and know their place and sentence", () => {
    const text = "Één foto’s-plan. Zo'n 12 keer!";
    expect(wordsOf(text).map(({ folded, sentence }) => [folded, sentence])).toEqual([
      ["een", 0],
      ["foto's", 0],
      ["plan", 0],
      ["zo'n", 1],
      ["12", 1],
      ["keer", 1],
    ]);
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))[1]).toBe("foto’s");
  });
});

describe("a snippet", () => {
  it("marks what was searched for, accents and endings included", () => {
    expect(marked("Ouders vragen één óuderavond.", "ouder")).toBe(
      "[Ouders] vragen één [óuderavond].",
    );
  });

  it("marks words in quotes as one", () => {
    expect(marked("Een vaste begeleider, vaste hulp.", '"vaste begeleider"')).toBe(
      "Een [vaste begeleider], vaste hulp.",
    );
  });

  it("shows the piece with most hits, cut between words", () => {
    const text = `Eerst hulp. ${"Daarna gebeurt er lang niets. ".repeat(10)}Dan hulp en nog eens hulp voor jongeren. ${"Tot slot weer niets. ".repeat(10)}`;
    const snippet = snippetOf(text, termsOf("hulp jongeren"), { ...PLAIN, characters: 100 });
    const shown = snippet.segments.map((segment) => segment.text).join("");
    expect(
      snippet.segments.filter((segment) => segment.marked).map(({ text: word }) => word),
    ).toEqual(["hulp", "hulp", "jongeren"]);
    expect(snippet).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(shown.length).toBeLessThanOrEqual(100);
    expect(text).toContain(` ${shown}`);
  });

  it("shows the beginning where nothing fits", () => {
    expect(snippetOf("kort", termsOf("anders"), PLAIN)).toEqual({
      segments: [{ text: "kort", marked: false }],
      cutBefore: false,
      cutAfter: false,
    });
  });

  it("leaves markup what it is: letters", () => {
    expect(marked("<script>alert('hulp')</script>", "hulp")).toBe(
      "<script>alert('[hulp]')</script>",
    );
  });

  it("is always a piece of the text, never longer than asked", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 400 });
    fc.assert(
      fc.property(text, fc.string(), fc.integer({ min: 20, max: 120 }), (body, typed, most) => {
        const { segments, cutBefore, cutAfter } = snippetOf(body, termsOf(typed), {
          ...PLAIN,
          characters: most,
        });
        const shown = segments.map((segment) => segment.text).join("");
        expect(body).toContain(shown);
        expect(shown.length).toBeLessThanOrEqual(Math.max(most, 0));
        if (!cutBefore) expect(body.startsWith(shown)).toBe(true);
        if (!cutAfter) expect(body.endsWith(shown)).toBe(true);
        for (const segment of segments) expect(segment.text).not.toBe("");
      }),
    );
  });
});
