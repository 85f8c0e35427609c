import { describe, expect, it } from "vitest";
import { followVoice, type ThemeOfVoice } from "~/features/reporting/domain/voice";
import { REPLY_OUTCOMES } from "~/features/vocabulary/domain/reply-outcome";

const theme: ThemeOfVoice = { published: true, outcome: null, agendaStates: [] };
const AGENDA: ThemeOfVoice["agendaStates"][] = [
  [],
  ["open"],
  ["notYet"],
  ["running", "done"],
  ["done"],
];
const states = (of: ThemeOfVoice | null, isOver = false) =>
  followVoice(of, { isOver }).map(({ state }) => state);

describe("following a voice", () => {
  it("says plainly that nothing has happened yet", () => {
    const waiting = ["done", "current", "toCome", "toCome", "toCome"];
    expect(states(null)).toEqual(waiting);
    expect(states({ ...theme, published: false, outcome: "yes" })).toEqual(waiting);
  });

  it("goes on to the answer, the agreement and the change", () => {
    expect(states(theme)).toEqual(["done", "done", "current", "toCome", "toCome"]);
    expect(states({ ...theme, outcome: "yes" })).toEqual([
      "done",
      "done",
      "done",
      "current",
      "toCome",
    ]);
    const running: ThemeOfVoice = {
      ...theme,
      outcome: "partly",
      agendaStates: ["done", "running"],
    };
    expect(states(running)).toEqual(["done", "done", "done", "done", "current"]);
    expect(states({ ...running, agendaStates: ["done"] })).toEqual(Array(5).fill("done"));
  });

  it("counts an agreement that stands, also when a later answer was no", () => {
    const withAgreement: ThemeOfVoice = { ...theme, outcome: "no", agendaStates: ["running"] };
    expect(states(withAgreement)).toEqual(["done", "done", "done", "done", "current"]);
    expect(states({ ...withAgreement, agendaStates: ["done"] })).toEqual(Array(5).fill("done"));
  });

  it("waits for nothing once the round is over", () => {
    expect(followVoice(null, { isOver: true }).map(({ state }) => state)).toEqual([
      "done",
      "stopped",
      "stopped",
      "stopped",
      "stopped",
    ]);
  });

  it("never says of one contribution that something comes and that it does not", () => {
    for (const isOver of [false, true]) {
      for (const outcome of [null, ...REPLY_OUTCOMES]) {
        for (const agendaStates of outcome === null ? [[]] : AGENDA) {
          const steps = states({ ...theme, outcome, agendaStates }, isOver);
          const has = (state: string) => steps.some((known) => known === state);
          expect(has("stopped") && (has("current") || has("toCome")), steps.join(" ")).toBe(false);
          expect(steps.filter((state) => state === "current").length).toBeLessThan(2);
          if (agendaStates.length > 0) expect(steps[3]).toBe("done");
          if (outcome !== null) expect(steps[2]).toBe("done");
        }
      }
    }
  });

  it("stops in plain sight at no and elsewhere", () => {
    for (const outcome of ["no", "elsewhere"] as const) {
      expect(states({ ...theme, outcome })).toEqual(["done", "done", "done", "stopped", "stopped"]);
    }
  });
});
