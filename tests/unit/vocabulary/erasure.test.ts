import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  planErasure,
  type ContributionKind,
  type ErasableContribution,
} from "~/features/vocabulary/domain/erasure";

const contribution = (facts: Partial<ErasableContribution> = {}): ErasableContribution => ({
  kind: "proposal",
  id: "p1",
  inPublishedReport: false,
  heldForSafety: false,
  roundSecretDestroyed: false,
  hasReactionsOfOthers: false,
  writtenWithOthers: false,
  ...facts,
});

const actionFor = (facts: Partial<ErasableContribution>) =>
  planErasure([contribution(facts)]).steps[0]?.action;

describe("what erasure does", () => {
  it("removes input that is in no published report", () => {
    expect(actionFor({})).toBe("remove");
    expect(actionFor({ kind: "support" })).toBe("remove");
  });

  it("keeps published input as a participant, also when others reacted", () => {
    expect(actionFor({ inPublishedReport: true, hasReactionsOfOthers: true })).toBe(
      "keepAsParticipant",
    );
  });

  it("keeps only the place of a text others reacted to", () => {
    expect(actionFor({ kind: "comment", hasReactionsOfOthers: true })).toBe("removeText");
  });

  it("leaves a text to those who wrote it too, published or not", () => {
    expect(actionFor({ writtenWithOthers: true })).toBe("leaveToOthers");
    expect(actionFor({ writtenWithOthers: true, inPublishedReport: true })).toBe("leaveToOthers");
    expect(actionFor({ writtenWithOthers: true, heldForSafety: true })).toBe(
      "removeWhenSafetyCaseCloses",
    );
  });

  it("leaves a text held for safety with the safety officer until the concern is closed", () => {
    expect(actionFor({ heldForSafety: true })).toBe("removeWhenSafetyCaseCloses");
  });

  it("cannot find answers of a round whose secret is gone", () => {
    expect(actionFor({ kind: "response", roundSecretDestroyed: true })).toBe("alreadyUnlinked");
    expect(actionFor({ kind: "proposal", roundSecretDestroyed: true })).toBe("remove");
  });

  it("always removes the code, the address, the subscriptions and the drafts", () => {
    expect(planErasure([]).person).toEqual(
      expect.arrayContaining(["codeHash", "emailAddress", "subscriptions", "drafts"]),
    );
  });

  it("plans every contribution exactly once and in order", () => {
    const kinds: ContributionKind[] = ["response", "signUp", "attendance", "proposal", "comment"];
    const any = fc.record({
      kind: fc.constantFrom(...kinds),
      id: fc.uuid(),
      inPublishedReport: fc.boolean(),
      heldForSafety: fc.boolean(),
      roundSecretDestroyed: fc.boolean(),
      hasReactionsOfOthers: fc.boolean(),
      writtenWithOthers: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (contributions) => {
        const { steps } = planErasure(contributions);
        expect(steps.map((step) => step.id)).toEqual(contributions.map(({ id }) => id));
        steps.forEach((step, index) => {
          const published = contributions[index]?.inPublishedReport ?? false;
          if (step.action === "remove" || step.action === "removeText") {
            expect(published).toBe(false);
          }
        });
      }),
    );
  });
});
