import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkRedactions,
  REDACTION_BAR,
  REDACTION_REASONS,
  redactedPlainText,
  renderRedacted,
  type Redaction,
} from "~/features/moderation/domain/redaction";

const TEXT = "Mijn begeleider Sanne belde met 06-12345678.";
const SANNE: Redaction = { start: 16, end: 21, reason: "otherPerson" };
const NUMBER: Redaction = { start: 32, end: 43, reason: "personalData" };

/** A text and covers that lie inside it. */
const covered = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    redactions: fc.array(
      fc
        .record({
          one: fc.nat(text.length),
          other: fc.nat(text.length),
          reason: fc.constantFrom(...REDACTION_REASONS),
        })
        .filter(({ one, other }) => one !== other)
        .map(({ one, other, reason }) => ({
          start: Math.min(one, other),
          end: Math.max(one, other),
          reason,
        })),
      { maxLength: 6 },
    ),
  }),
);

describe("covering words", () => {
  it("shows bars with their reason and the rest as written", () => {
    expect(renderRedacted(TEXT, [NUMBER, SANNE])).toEqual([
      { kind: "text", text: "Mijn begeleider " },
      { kind: "redacted", reason: "otherPerson" },
      { kind: "text", text: " belde met " },
      { kind: "redacted", reason: "personalData" },
      { kind: "text", text: "." },
    ]);
    expect(redactedPlainText(TEXT, [SANNE])).toBe(
      `Mijn begeleider ${REDACTION_BAR} belde met 06-12345678.`,
    );
  });

  it("leaves every character outside the covers untouched and in order", () => {
    fc.assert(
      fc.property(covered, ({ text, redactions }) => {
        const outside = Array.from({ length: text.length }, (_, place) => place)
          .filter((place) => !redactions.some(({ start, end }) => start <= place && place < end))
          .map((place) => text.charAt(place))
          .join("");
        const shown = renderRedacted(text, redactions)
          .map((segment) => (segment.kind === "text" ? segment.text : ""))
          .join("");
        expect(shown).toBe(outside);
      }),
    );
  });

  it("stores tidy covers that hide at least as much and split no character", () => {
    fc.assert(
      fc.property(covered, ({ text, redactions }) => {
        const verdict = checkRedactions(text, redactions);
        if (!verdict.ok) return;
        const hides = (place: number) =>
          verdict.redactions.filter(({ start, end }) => start <= place && place < end).length;
        for (const { start, end } of redactions) {
          for (let place = start; place < end; place += 1) expect(hides(place)).toBe(1);
        }
        expect(redactedPlainText(text, verdict.redactions)).not.toMatch(/\p{Surrogate}/u);
        expect(checkRedactions(text, verdict.redactions)).toEqual(verdict);
      }),
    );
  });

  it("keeps a covered name out of everything a reader gets", () => {
    const other = TEXT.replace("Sanne", "Bo");
    const shorter: Redaction = { ...SANNE, end: 18 };
    expect(JSON.stringify(renderRedacted(TEXT, [SANNE]))).not.toContain("Sanne");
    // The same bar for a long and a short name: not even the length comes through.
    expect(renderRedacted(TEXT, [SANNE])).toEqual(renderRedacted(other, [shorter]));
  });
});

describe("what cannot be covered", () => {
  it.each([
    [{ ...SANNE, end: 1_000 }, "redaction_outside_text"],
    [{ ...SANNE, start: -1 }, "redaction_outside_text"],
    [{ ...SANNE, start: 16.5 }, "redaction_outside_text"],
    [{ ...SANNE, end: 16 }, "redaction_empty"],
  ])("refuses %j", (redaction, code) => {
    expect(checkRedactions(TEXT, [redaction])).toMatchObject({ ok: false, code });
  });

  it("refuses to cover the whole text: that would be a return without a reason", () => {
    const all: Redaction = { start: 0, end: TEXT.length - 1, reason: "insult" };
    expect(checkRedactions(TEXT, [all])).toEqual({
      ok: false,
      code: "redaction_covers_everything",
    });
  });
});
