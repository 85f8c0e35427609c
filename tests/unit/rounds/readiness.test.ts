import { describe, expect, it } from "vitest";
import { mendingPlaces, readinessOf } from "~/features/rounds/domain/readiness";
import type { RoundFact } from "~/features/rounds/domain/readiness";
import { ROUND_VERBS, STEP_ADDRESSES, stepAtAddress } from "~/features/rounds/domain/round";

const nothing = { blocking: [], later: [] };

describe("what is read before a step", () => {
  it("is sorted by what it asks of the reader, and says nothing of none", () => {
    const facts: RoundFact[] = [
      { kind: "destroyed", code: "drafts", count: 2 },
      { kind: "attention", code: "cases_waiting", count: 0 },
      { kind: "reached", code: "mail", count: 3 },
      { kind: "changes", code: "texts_frozen" },
    ];
    expect(readinessOf("reportBack", nothing, facts)).toEqual({
      blocking: [],
      later: [],
      ready: true,
      reversible: false,
      facts: {
        attention: [],
        reached: [facts[2]],
        changes: [facts[3]],
        destroyed: [facts[0]],
      },
    });
  });

  it("is ready only when nothing is in the way; what comes later keeps nothing back", () => {
    const gap = { code: "decider_missing" } as const;
    expect(readinessOf("announce", { blocking: [gap], later: [] }, []).ready).toBe(false);
    expect(readinessOf("announce", { blocking: [], later: [gap] }, []).ready).toBe(true);
  });

  it("leads to the desk where each thing in the way is mended, once", () => {
    const theme = { id: "1", title: "Wonen" };
    const blocking = [
      { code: "session_without_report", ...theme },
      { code: "theme_without_reply", ...theme },
      { code: "theme_without_reply", id: "2", title: "Reizen" },
      { code: "theme_unpublished", ...theme },
    ] as const;
    expect(mendingPlaces({ blocking })).toEqual(["themes", "answers", "sessions"]);
    expect(mendingPlaces({ blocking: [{ code: "decider_missing" }] })).toEqual(["setUp"]);
  });

  it("says of an announcement alone that it can be taken back", () => {
    const reversible = ROUND_VERBS.filter((verb) => readinessOf(verb, nothing, []).reversible);
    expect(reversible).toEqual(["announce", "withdrawAnnouncement"]);
  });

  it("has one address for each step", () => {
    expect(ROUND_VERBS.map((verb) => stepAtAddress(STEP_ADDRESSES[verb]))).toEqual([
      ...ROUND_VERBS,
    ]);
    expect(stepAtAddress("openzetten")).toBeUndefined();
  });
});
