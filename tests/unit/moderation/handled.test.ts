/** What a safety officer does with an answer, which leads to nobody. */
import { describe, expect, test } from "vitest";
import { decideCase, possibleOutcomes } from "~/features/moderation/domain/decide-case";
import { SUBJECT_KINDS } from "~/features/moderation/domain/moderation-case";
import { canBeUndone } from "~/features/moderation/domain/undo-decision";
import { by, RETURN, SAFETY, waiting } from "./case-fixture";

const held = (kind: (typeof SUBJECT_KINDS)[number]) =>
  waiting({ subject: { kind, id: "held" }, state: "held" });

describe("what is held", () => {
  test("of an answer is released or closed as handled, never returned", () => {
    expect(possibleOutcomes(held("answer"))).toEqual(["release", "handled"]);
    expect(decideCase(held("answer"), RETURN, by(SAFETY))).toEqual({
      ok: false,
      code: "outcome_not_possible",
    });
    const closed = decideCase(held("answer"), { kind: "handled" }, by(SAFETY));
    expect(closed).toMatchObject({ ok: true, takesEffect: true, next: { state: "decided" } });
    expect(canBeUndone(held("answer"), "handled")).toBe(false);
  });

  test.each(SUBJECT_KINDS.filter((kind) => kind !== "answer"))("of a %s is returned", (kind) => {
    expect(possibleOutcomes(held(kind))).toEqual(["release", "return"]);
  });

  test("a moderator closes nothing as handled", () => {
    expect(possibleOutcomes(waiting({ subject: { kind: "answer", id: "one" } }))).toContain(
      "return",
    );
    for (const kind of SUBJECT_KINDS) {
      expect(possibleOutcomes(waiting({ subject: { kind, id: "one" } }))).not.toContain("handled");
    }
  });
});
