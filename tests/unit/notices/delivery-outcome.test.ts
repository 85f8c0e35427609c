import { describe, expect, test } from "vitest";
import {
  deliveryFailure,
  isGivenUp,
  retryDelaySeconds,
} from "~/features/notices/domain/delivery-outcome";

describe("what a failure means", () => {
  test.each([
    ["the line broke before the text", { textBegan: false }, 0, "silent"],
    ["it fell silent with the text", { textBegan: true }, 0, "uncertain"],
    [
      "a recipient refused for good",
      { command: "RCPT TO", responseCode: 550, textBegan: false },
      0,
      "refused",
    ],
    [
      "a recipient refused for now",
      { command: "RCPT TO", responseCode: 450, textBegan: false },
      0,
      "postponed",
    ],
    [
      "we are refused",
      { command: "MAIL FROM", responseCode: 550, textBegan: false },
      0,
      "postponed",
    ],
    [
      "a text refused once",
      { command: "DATA", responseCode: 554, textBegan: true },
      0,
      "postponed",
    ],
    [
      "a text refused three times",
      { command: "DATA", responseCode: 554, textBegan: true },
      2,
      "refused",
    ],
  ] as const)("%s", (_name, failure, attempts, meaning) => {
    expect(deliveryFailure(failure, attempts)).toBe(meaning);
  });

  test("given up is what was refused, what may have left, and what was put off for a week", () => {
    expect(isGivenUp("refused", 0)).toBe(true);
    expect(isGivenUp("uncertain", 0)).toBe(true);
    expect(isGivenUp("postponed", 173)).toBe(false);
    expect(isGivenUp("postponed", 174)).toBe(true);
  });
});

test("the next attempt is half a minute away, and an hour in the end", () => {
  expect([1, 2, 3, 7, 8, 100].map(retryDelaySeconds)).toEqual([30, 60, 120, 1920, 3600, 3600]);
});
