import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  linkAfter,
  type LinkingEvent,
  type LinkState,
} from "~/features/participation/domain/linking";

const guest: LinkState = { contributionsCompleted: 0, linked: false };

describe("linking a person", () => {
  it("leaves the first contribution a guest contribution", () => {
    expect(linkAfter(guest, "contributionCompleted")).toEqual({
      after: { contributionsCompleted: 1, linked: false },
      becomesLinked: false,
    });
  });

  it("links at the second contribution", () => {
    const once = linkAfter(guest, "contributionCompleted").after;
    expect(linkAfter(once, "contributionCompleted")).toEqual({
      after: { contributionsCompleted: 2, linked: true },
      becomesLinked: true,
    });
  });

  it("links at a confirmed address, even before any contribution", () => {
    expect(linkAfter(guest, "emailConfirmed")).toEqual({
      after: { contributionsCompleted: 0, linked: true },
      becomesLinked: true,
    });
  });

  it("links at most once and never unlinks", () => {
    const events = fc.array(
      fc.constantFrom<LinkingEvent>("contributionCompleted", "emailConfirmed"),
    );
    fc.assert(
      fc.property(events, (history) => {
        let state = guest;
        let times = 0;
        for (const event of history) {
          const { after, becomesLinked } = linkAfter(state, event);
          if (state.linked) expect(after.linked).toBe(true);
          times += becomesLinked ? 1 : 0;
          state = after;
        }
        const contributions = history.filter((event) => event === "contributionCompleted").length;
        expect(state.linked).toBe(contributions >= 2 || history.includes("emailConfirmed"));
        expect(times).toBe(state.linked ? 1 : 0);
      }),
    );
  });
});
