import { describe, expect, it } from "vitest";
import { readClaim } from "~/features/claims/domain/claim-parts";
import { judgeNumber, verdictOfNumbers } from "~/features/participation/domain/claim-verdict";

describe("what a sentence says that can be checked", () => {
  it("is a number of people: more than a hundred, where eight to twelve took part", () => {
    const { parts, topic } = readClaim("Meer dan honderd jongeren deden mee.", ["youth"]);
    expect(parts).toEqual([{ kind: "people", atLeast: 101 }]);
    expect(topic).toBeNull();
    expect(verdictOfNumbers([judgeNumber(101, { min: 8, max: 12 })])).toBe("unsupported");
  });

  it("is a number of municipalities: all fourteen, where nine were reached", () => {
    const { parts } = readClaim("Alle veertien gemeenten deden mee.", []);
    expect(parts).toEqual([{ kind: "municipalities", atLeast: "all" }]);
    expect(judgeNumber(14, { min: 9, max: 9 })).toBe("fails");
    expect(judgeNumber(14, { min: 12, max: null })).toBe("unknown");
  });

  it("covers young people, parents and professionals when it speaks of all parties", () => {
    const { roles } = readClaim("Alle partijen zijn betrokken geweest.", []);
    expect(roles).toEqual(["youth", "parent", "professional"]);
  });

  it.each([
    ["Alle input is verwerkt", "processing"],
    ["Op de website vindt u alle verslagen en presentaties.", "reports"],
    ["Ook zijn adviesraden betrokken.", "councils"],
  ])("cannot be judged by numbers of people: %s", (text, topic) => {
    expect(readClaim(text, []).topic).toBe(topic);
  });

  it("is involvement, where councillors are named beside clients", () => {
    const { roles, topic, parts } = readClaim(
      "Er zijn gesprekken geweest waar raadsleden, cliënten en professionals hun inbreng deden.",
      ["youth", "parent", "professional"],
    );
    expect([roles, topic, parts]).toEqual([["youth", "parent", "professional"], null, []]);
  });
});
