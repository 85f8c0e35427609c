import { describe, expect, it } from "vitest";
import { commitmentState } from "~/features/reporting/domain/commitment";
import {
  formalReactionCommitment,
  sessionReportCommitment,
} from "~/features/reporting/domain/commitment-sources";

describe("the report of a session", () => {
  const session = {
    id: "s1",
    title: "Young people",
    state: "published" as const,
    endsAt: new Date("2027-03-20T20:00:00Z"),
    ownerBodyId: "ozjt",
    reportPublishedAt: null,
  };
  const terms = { sessionReportDays: 14 };

  it("is owed from the end on, fourteen days", () => {
    expect(sessionReportCommitment(session, terms, new Date("2027-03-20T19:59:59Z"))).toBeNull();
    expect(sessionReportCommitment(session, terms, session.endsAt)).toEqual({
      kind: "sessionReport",
      subjectId: "s1",
      title: "Young people",
      ownerBodyId: "ozjt",
      dueAt: new Date("2027-04-03T21:59:59Z"),
      keptAt: null,
    });
  });

  it("is not owed by what never took place", () => {
    for (const state of ["draft", "cancelled"] as const) {
      expect(sessionReportCommitment({ ...session, state }, terms, session.endsAt)).toBeNull();
    }
  });
});

describe("the formal reaction to an advice", () => {
  const advice = {
    id: "a1",
    title: "Advice",
    toBodyId: "college-hengelo",
    reactionDueOn: "2027-03-31",
    answeredOn: null,
  };
  const state = (change: object, now: string) =>
    commitmentState(formalReactionCommitment({ ...advice, ...change }), new Date(now));

  it("is open through its due day, then overdue", () => {
    expect(state({}, "2027-03-31T21:59:59Z")).toBe("open");
    expect(state({}, "2027-03-31T22:00:00Z")).toBe("overdue");
  });

  it("is in time on the due day and late the day after", () => {
    expect(state({ answeredOn: "2027-03-31" }, "2027-05-01T09:00:00Z")).toBe("kept");
    expect(state({ answeredOn: "2027-04-01" }, "2027-05-01T09:00:00Z")).toBe("keptLate");
  });

  it("without a day stays visible as undated", () => {
    expect(state({ reactionDueOn: null }, "2027-05-01T09:00:00Z")).toBe("undated");
  });
});
