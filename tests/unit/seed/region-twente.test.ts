import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadRegion } from "../../../prisma/seed/load-region";

const twente = join(import.meta.dirname, "../../../prisma/seed/regions/twente");
const region = loadRegion(twente);

const [round] = region.rounds;
const [advice] = region.advice;
if (round === undefined || advice === undefined)
  throw new Error("Twente ships a round and an advice");

const activity = (key: string) => {
  const found = round.activities.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no activity ${key}`);
  return found;
};

describe("the region Twente as shipped", () => {
  it("has the fourteen municipalities, each with its own CBS code, council and executive", () => {
    const { municipalities } = region.municipalities;
    expect(municipalities).toHaveLength(14);
    expect(municipalities.map(({ name, cbsCode }) => `${name} ${cbsCode}`)).toEqual([
      "Almelo GM0141",
      "Borne GM0147",
      "Dinkelland GM1774",
      "Enschede GM0153",
      "Haaksbergen GM0158",
      "Hellendoorn GM0163",
      "Hengelo GM0164",
      "Hof van Twente GM1735",
      "Losser GM0168",
      "Oldenzaal GM0173",
      "Rijssen-Holten GM1742",
      "Tubbergen GM0183",
      "Twenterand GM1700",
      "Wierden GM0189",
    ]);
    for (const kind of ["council", "college"] as const) {
      const bodies = region.bodies.bodies.filter((body) => body.kind === kind);
      expect(bodies.map((body) => body.municipality).sort()).toEqual(
        municipalities.map(({ slug }) => slug).sort(),
      );
    }
  });

  it("keeps the terms and thresholds of the design", () => {
    const { terms, thresholds } = region.settings;
    expect([terms.sessionReportDays, terms.replyDays]).toEqual([14, 42]);
    expect(thresholds).toEqual({
      smallNumber: 5,
      answersGroup: 10,
      claimLowerBound: 5,
      snapshotDays: 7,
      snapshotPeople: 10,
    });
  });

  it("offers the four help lines", () => {
    const phones = region.safety.helpLines.flatMap((line) => line.phones);
    expect(phones).toEqual(["112", "0800-2000", "0800-0432", "113", "0800-0113"]);
  });

  it("knows the old names of SamenTwente", () => {
    const body = region.bodies.bodies.find(({ key }) => key === "samentwente");
    expect(body?.aliases?.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "Regio Twente",
        "Openbaar Lichaam Gezondheid",
        "Gezondheidsregio Twente",
      ]),
    );
  });
});

describe("the principles as shipped", () => {
  const { principles } = region.principles;

  it("are the eight of the vision with all their actions", () => {
    expect(principles.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(principles.map(({ actions }) => actions.length)).toEqual([3, 2, 2, 4, 1, 1, 3, 1]);
    expect(principles.map(({ needs }) => needs.length)).toEqual([4, 8, 6, 5, 6, 5, 5, 5]);
    const withParts = principles
      .flatMap(({ actions }) => actions)
      .filter(({ subPoints }) => subPoints !== undefined);
    expect(withParts.map(({ key, subPoints }) => [key, subPoints?.length])).toEqual([
      ["lp2-actie-1", 3],
      ["lp5-actie-1", 6],
      ["lp8-actie-1", 3],
    ]);
  });

  it("give every action an owner, a basis and an honest status", () => {
    const known = principles
      .flatMap(({ actions }) => actions)
      .filter((action) => action.status.value !== null);
    expect(known.map(({ key }) => key)).toEqual(["lp7-actie-1"]);
  });

  it("keep both figures where the vision contradicts itself", () => {
    const figures = principles.flatMap((principle) => principle.figures);
    const share = figures.find(({ key }) => key === "aanbieders-tachtig-procent");
    expect(share?.values.map(({ value, precision }) => [value, precision])).toEqual([
      [20, "about"],
      [29, "exact"],
    ]);
    expect(figures.find(({ key }) => key === "aanbieders-2020")?.values[0]?.value).toBe(353);
  });
});

describe("the round of 2021 as shipped", () => {
  it("is closed and was never answered, with frames fixed on 2 November 2021 at the latest", () => {
    expect([round.slug, round.scope, round.phase, round.state]).toEqual([
      "regiovisie-2021",
      "regional",
      "preparation",
      "closed",
    ]);
    expect([round.framesFixedAt.date, round.framesFixedAt.qualifier]).toEqual([
      "2021-11-02",
      "atTheLatest",
    ]);
    expect(round.replyBy.value).toBeNull();
  });

  it("counts 92 respondents, 4 in one combined category, 88 without a role, 9 of 14", () => {
    const survey = activity("vragenlijst");
    expect(survey.counts.map(({ kind, roles, count }) => [kind, roles, count])).toEqual([
      ["total", [], 92],
      ["voices", ["parent", "youth"], 4],
      ["rolesUnknown", [], 88],
    ]);
    expect(survey.municipalitiesReached.value).toEqual({ count: 9, named: [] });
    expect(survey.date.value).toBeNull();
  });

  it("keeps eight and nine young people side by side, and supervisors apart", () => {
    const session = activity("sessie-jongeren");
    const voices = session.counts.filter(({ kind }) => kind === "voices");
    expect(new Set(voices.map(({ group }) => group)).size).toBe(1);
    expect(voices.map(({ count, sources }) => [sources[0]?.source, count])).toEqual([
      ["advies-hengelo-2021", 8],
      ["samen14-sessie-jongeren-2021", 8],
      ["regiovisie-concept-5-0", 9],
    ]);
    const supervisors = session.counts.filter(({ kind }) => kind === "supervisors");
    expect(supervisors.map(({ roles, count }) => [roles, count])).toEqual([[[], 2]]);
    expect([session.date.value, session.durationMinutes.value]).toEqual(["2021-09-13", 120]);
  });

  it("has five activities and four themes of the young people, none with a reply", () => {
    expect(round.activities.map(({ date }) => date.value)).toEqual([
      "2021-06-24",
      null,
      "2021-09-13",
      null,
      "2021-11-10",
    ]);
    expect(round.themes.map(({ asks }) => asks.length)).toEqual([5, 3, 4, 3]);
    expect(round.themes.map(({ activity: key }) => key)).toEqual(Array(4).fill("sessie-jongeren"));
    expect(round.themes.map(({ reply }) => reply.answer)).toEqual([null, null, null, null]);
  });
});

describe("the advice, the decisions, the claims and the agenda as shipped", () => {
  it("has twelve lettered points and a closing point, each answered by a recommendation", () => {
    const labels = advice.points.map(({ label }) => label);
    expect(labels).toEqual("1a 1b 1c 1d 2a 2b 2c 3a 3b 3c 3d 3e slot".split(" "));
    expect(advice.points.filter(({ isClosing }) => isClosing).map(({ label }) => label)).toEqual([
      "slot",
    ]);
    const answered = new Set(advice.recommendations.flatMap(({ points }) => points));
    expect([...answered].sort()).toEqual(advice.points.map(({ key }) => key).sort());
    expect(advice.reference).toBe("21 064");
  });

  it("misses a written reaction and says why there is no due date", () => {
    expect(advice.state).toBe("orallyAnswered");
    expect(advice.dueOn).toBeNull();
    expect(advice.dueUnknownReason).not.toBeNull();
    expect(advice.reactions.map(({ kind, status, points }) => [kind, status, points])).toEqual([
      ["oral", "given", []],
      ["formal", "announced", []],
    ]);
  });

  it("has fourteen adopted councils, of which two with a date and one with a local point", () => {
    const councils = region.decisions.decisions.filter(
      ({ body, document }) =>
        body.startsWith("raad-") && document === "regiovisie-jeugdhulp-twente",
    );
    expect(councils).toHaveLength(14);
    expect(councils.every(({ state }) => state.startsWith("adopted"))).toBe(true);
    const dated = councils.filter(({ date }) => date.value !== null);
    expect(dated.map(({ body, date, verb }) => [body, date.value, verb.value?.nl])).toEqual([
      ["raad-dinkelland", "2022-01-25", "instemmen"],
      ["raad-hengelo", "2022-01-12", "vaststellen"],
    ]);
    const local = councils.flatMap(({ points }) => points).filter(({ isLocal }) => isLocal);
    expect(local.map(({ asksToHearOf }) => asksToHearOf?.length)).toEqual([13]);
  });

  it("asserts every claim, the first one challenged by point 2a", () => {
    const { claims } = region.claims;
    expect(claims.map(({ state }) => state)).toEqual(Array(claims.length).fill("asserted"));
    expect(claims[0]?.groups[0]?.roles).toEqual(["youth", "parent"]);
    expect(claims[0]?.challenges[0]?.points).toEqual(["hengelo-2021-2a"]);
  });

  it("has five action lines of 2023 and names the communicating vessels of 2025", () => {
    const [lines, assignment] = region.agenda.agendas;
    expect(lines?.items).toHaveLength(5);
    expect(assignment?.goals).toHaveLength(3);
    expect(region.agenda.dependencies[0]).toMatchObject({
      items: ["ambulante-hulp", "wonen-en-verblijf"],
      kind: "communicatingVessels",
    });
  });
});
