import { describe, expect, it } from "vitest";
import { followVoice, type ThemeOfVoice } from "~/features/reporting/domain/voice";

const theme: ThemeOfVoice = { published: true, outcome: null, agendaStates: [] };
const states = (of: ThemeOfVoice | null) => followVoice(of).map(({ state }) => state);

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

  it("stops in plain sight at no and elsewhere", () => {
    for (const outcome of ["no", "elsewhere"] as const) {
      expect(states({ ...theme, outcome })).toEqual(["done", "done", "done", "stopped", "stopped"]);
    }
  });
});
