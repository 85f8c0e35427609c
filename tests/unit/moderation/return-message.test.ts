/** Examples of what the writer of a returned text reads: how one is put in, and that the shipped ones are plain. */
import { describe, expect, test } from "vitest";
import { HOUSE_RULE_KEYS } from "~/features/moderation/domain/house-rules";
import { EXPLANATION_LENGTH } from "~/features/moderation/domain/outcome";
import { inForce, withExample } from "~/features/moderation/domain/return-message";
import { measureReadability } from "~/features/surveys/domain/readability";
import { DESK_LANGUAGES } from "~/i18n/language";
import { translator } from "~/i18n/t";

const ABUSE = "Boos zijn mag. Schelden niet.";
const OTHER = "Dit staat er al.";
const EXAMPLES = [ABUSE, OTHER];

describe("an example", () => {
  test("fills a field that is empty, and one where another example stands as it was put in", () => {
    expect(withExample("", ABUSE, EXAMPLES)).toBe(ABUSE);
    expect(withExample("  \r\n", ABUSE, EXAMPLES)).toBe(ABUSE);
    expect(withExample(`${OTHER}\r\n`, ABUSE, EXAMPLES)).toBe(ABUSE);
  });

  test("comes behind what was typed, and once", () => {
    const both = withExample("Mooi geschreven.", ABUSE, EXAMPLES);
    expect(both).toBe(`Mooi geschreven.\n\n${ABUSE}`);
    expect(withExample(both, ABUSE, EXAMPLES)).toBe(both);
  });

  test("is the shipped text where staff left it empty", () => {
    const shipped = { explanation: ABUSE, howToResubmit: OTHER };
    expect(inForce({ explanation: " ", howToResubmit: "Stuur het weer." }, shipped)).toEqual({
      explanation: ABUSE,
      howToResubmit: "Stuur het weer.",
    });
  });
});

describe.each(DESK_LANGUAGES)("the shipped examples in %s", (language) => {
  const t = translator(language);
  const texts = HOUSE_RULE_KEYS.flatMap((rule) => [
    t(`returnMessages.why_${rule}`),
    t(`returnMessages.again_${rule}`),
  ]);

  test("have sentences of at most fifteen words", () => {
    expect(texts.flatMap((text) => measureReadability(text).longSentences)).toEqual([]);
  });

  test("can be sent as they are, and are not the same for two rules", () => {
    for (const text of texts) {
      expect(text.length).toBeGreaterThanOrEqual(EXPLANATION_LENGTH.min);
      expect(text.length).toBeLessThanOrEqual(EXPLANATION_LENGTH.max);
    }
    expect(new Set(texts).size).toBe(texts.length);
  });
});
