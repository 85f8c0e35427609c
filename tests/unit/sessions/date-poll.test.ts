import { describe, expect, it } from "vitest";
import { dateVoteVerdict, scoreDates, type DateChoice } from "~/features/sessions/domain/date-poll";

const option = (id: string, day: number, ...votes: DateChoice[]) => ({
  id,
  startsAt: new Date(Date.UTC(2027, 2, day, 18)),
  votes,
});
const ranking = (...options: ReturnType<typeof option>[]) =>
  scoreDates(options).map(({ id, best }) => `${id}${best ? "*" : ""}`);

describe("a date poll", () => {
  it("prefers the date most people can make", () => {
    expect(
      ranking(option("a", 1, "yes", "yes", "no"), option("b", 2, "yes", "ifNeedBe", "ifNeedBe")),
    ).toEqual(["b*", "a"]);
  });

  it("then the one with most plain yeses, then the earliest", () => {
    expect(
      ranking(
        option("late", 9, "yes", "ifNeedBe"),
        option("early", 2, "yes", "ifNeedBe"),
        option("sure", 5, "yes", "yes"),
      ),
    ).toEqual(["sure*", "early", "late"]);
    expect(ranking(option("late", 9, "yes"), option("early", 2, "yes"))).toEqual([
      "early*",
      "late*",
    ]);
  });

  it("marks nothing best before anyone can come", () => {
    expect(ranking(option("a", 1), option("b", 2, "no"))).toEqual(["a", "b"]);
  });

  it("counts each choice", () => {
    expect(scoreDates([option("a", 1, "yes", "no", "ifNeedBe", "no")])[0]).toMatchObject({
      counts: { yes: 1, ifNeedBe: 1, no: 2 },
      canCome: 2,
    });
  });

  it("takes votes until the session is fixed or the date has passed", () => {
    const date = option("a", 1);
    const before = new Date("2027-02-01T09:00:00Z");
    expect(dateVoteVerdict(date, { state: "draft" }, before)).toEqual({ ok: true });
    expect(dateVoteVerdict(date, { state: "published" }, before)).toMatchObject({
      code: "poll_closed",
    });
    expect(dateVoteVerdict(date, { state: "draft" }, date.startsAt)).toMatchObject({
      code: "date_past",
    });
  });
});
