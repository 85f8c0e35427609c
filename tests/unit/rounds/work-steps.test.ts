import { describe, expect, test } from "vitest";
import { workSteps, WORK_STEPS } from "~/features/rounds/domain/work-steps";
import type { RoundAtWork, WorkStepName } from "~/features/rounds/domain/work-steps";

const NOW = new Date("2027-03-01T09:00:00Z");
const EARLIER = new Date("2027-02-01T09:00:00Z");
const LATER = new Date("2027-04-01T09:00:00Z");

const NEW: RoundAtWork = {
  state: "prepared",
  announcedAt: null,
  opensAt: null,
  closesAt: null,
  replyDueAt: null,
  reportedBackAt: null,
  evaluatedAt: null,
  gaps: 0,
  gapsLater: 0,
  queue: { count: 0, late: 0 },
  themes: { total: 0, toDo: 0 },
  owed: { count: 0, late: 0 },
};

const states = (round: Partial<RoundAtWork>) =>
  Object.fromEntries(
    workSteps({ ...NEW, ...round }, NOW).map(({ step, state }) => [step, state]),
  ) as Record<WorkStepName, string>;

const one = (step: WorkStepName, round: Partial<RoundAtWork>) =>
  workSteps({ ...NEW, ...round }, NOW).find((found) => found.step === step);

describe("the steps of a round for those who run it", () => {
  test("all of them, in their order", () => {
    expect(workSteps(NEW, NOW).map(({ step }) => step)).toEqual([...WORK_STEPS]);
  });

  test("what lacks something is prepared, and announced only then", () => {
    expect(states({ gaps: 3 })).toMatchObject({ prepare: "now", announce: "later", open: "later" });
    expect(states({ gapsLater: 2 })).toMatchObject({ prepare: "now", announce: "now" });
    expect(states({})).toMatchObject({ prepare: "done", announce: "now" });
    expect(one("prepare", { gaps: 3, gapsLater: 2 })?.count).toBe(5);
  });

  test("an announced round opens once it is complete", () => {
    expect(states({ state: "announced", gapsLater: 1 })).toMatchObject({
      prepare: "now",
      announce: "done",
      open: "later",
    });
    expect(states({ state: "announced" }).open).toBe("now");
  });

  test("an open round collects until its day, and the clock closes it", () => {
    const round = { state: "open", opensAt: EARLIER, closesAt: LATER } as const;
    expect(states(round)).toMatchObject({ open: "done", collect: "now", summarise: "later" });
    expect(one("collect", round)).toMatchObject({ by: "clock", date: LATER, late: false });
    expect(one("collect", { state: "open" })?.by).toBe("moderators");
  });

  test("reading goes on as long as something waits, and is late when a case is", () => {
    expect(states({ state: "open" }).read).toBe("later");
    expect(one("read", { state: "open", queue: { count: 4, late: 0 } })).toMatchObject({
      ...{ state: "now", late: false, count: 4 },
    });
    expect(one("read", { state: "closed", queue: { count: 4, late: 1 } })?.late).toBe(true);
    expect(states({ state: "closed" }).read).toBe("done");
  });

  test("themes are written once the round has closed, until each is public and nothing is left out", () => {
    const closed = { state: "closed" } as const;
    expect(states({ ...closed, themes: { total: 0, toDo: 0 } }).summarise).toBe("now");
    expect(states({ ...closed, themes: { total: 2, toDo: 1 } }).summarise).toBe("now");
    expect(states({ ...closed, themes: { total: 2, toDo: 0 } }).summarise).toBe("done");
  });

  test("answers are the turn of the bodies, and late after the day that was promised", () => {
    const owed = { state: "closed", owed: { count: 2, late: 0 }, replyDueAt: LATER } as const;
    expect(one("answer", owed)).toMatchObject({
      state: "now",
      by: "bodies",
      late: false,
      count: 2,
    });
    expect(one("answer", { ...owed, replyDueAt: EARLIER })?.late).toBe(true);
    expect(one("answer", { ...owed, owed: { count: 2, late: 1 } })?.late).toBe(true);
    // What is still owed after reporting back is not done.
    expect(one("answer", { ...owed, state: "reportedBack" })?.state).toBe("now");
    expect(states({ state: "closed", themes: { total: 1, toDo: 0 } }).answer).toBe("done");
  });

  test("reporting back waits until nothing is missing, and is late after its day", () => {
    expect(states({ state: "closed", gaps: 1 }).reportBack).toBe("later");
    expect(states({ state: "closed" }).reportBack).toBe("now");
    expect(one("reportBack", { state: "closed", gaps: 1, replyDueAt: EARLIER })?.late).toBe(true);
    expect(
      one("reportBack", { state: "reportedBack", replyDueAt: EARLIER, reportedBackAt: NOW }),
    ).toMatchObject({ state: "done", late: false, date: NOW });
    expect(states({ state: "reportedBack" }).evaluate).toBe("now");
  });

  test("of a round that is over nothing is to be done", () => {
    const over = workSteps({ ...NEW, state: "evaluated", evaluatedAt: NOW }, NOW);
    expect(over.filter(({ state }) => state !== "done")).toEqual([]);
    expect(over.every(({ late, count }) => !late && count === 0)).toBe(true);
  });
});
