import { describe, expect, it } from "vitest";
import { commitmentGaps, type Commitment } from "~/features/principles/domain/commitment";

const commitment: Commitment = {
  ownerBodyIds: ["ozjt"],
  basis: "law",
  basisNote: "Jeugdwet, article 2.8",
  indicator: "Days between request and start",
  notTestable: false,
};
const codes = (change: Partial<Commitment>) =>
  commitmentGaps({ ...commitment, ...change }).map(({ code }) => code);

describe("a commitment", () => {
  it("says who owes it, why, and how to see whether it worked", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ ownerBodyIds: [] })).toEqual(["owner_missing"]);
    expect(codes({ basisNote: " " })).toEqual(["law_article_missing"]);
    expect(codes({ basis: "choice", basisNote: null })).toEqual(["choice_reason_missing"]);
    expect(codes({ indicator: " " })).toEqual(["indicator_missing"]);
  });

  it("may say plainly that the basis is unknown or that it cannot be tested", () => {
    expect(codes({ basis: "unknown", basisNote: null })).toEqual([]);
    expect(codes({ indicator: null, notTestable: true })).toEqual([]);
  });
});
