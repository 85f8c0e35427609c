/** What a tablet does with the answer to one thing that waited: nothing is lost, and one that cannot be sent holds up no other. */
import { expect, test } from "vitest";
import {
  outcomeOf,
  REASONS_TO_STAY,
  SEALED_REFUSALS,
} from "~/features/responses/domain/sealed-refusal";
import { translator } from "~/i18n/t";

test("only our own page says that it was taken, and why it was not", () => {
  expect(outcomeOf(200, "taken")).toBe("taken");
  expect(outcomeOf(200, undefined)).toBe("later");
  expect(outcomeOf(200, "something else")).toBe("later");
  for (const refusal of SEALED_REFUSALS) expect(outcomeOf(422, refusal)).toBe(refusal);
});

test("what is more than the server takes stays with a reason, and the others go on", () => {
  expect(outcomeOf(413, undefined)).toBe("too_large");
  expect(outcomeOf(500, undefined)).toBe("later");
  expect(outcomeOf(404, undefined)).toBe("later");
});

test("a server that is busy is left alone for a while", () => {
  expect(outcomeOf(429, undefined)).toBe("wait");
  expect(outcomeOf(503, undefined)).toBe("wait");
});

test("every reason is said in words", () => {
  const t = translator("nl");
  for (const reason of REASONS_TO_STAY) {
    expect(t.find(`surveys.tabletRefused_${reason}`)).toMatch(/\.$/);
  }
});
