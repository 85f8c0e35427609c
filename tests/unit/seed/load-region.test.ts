import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { InvalidRegionError, loadRegion, readRegion } from "../../../prisma/seed/load-region";

const twente = join(import.meta.dirname, "../../../prisma/seed/regions/twente");

describe("a region folder with nothing wrong", () => {
  it("is read whole, every key declared once and every reference resolved", () => {
    const read = readRegion(twente);
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(read.ok && [read.region.rounds.length, read.region.advice.length]).toEqual([1, 1]);
  });
});

describe("a region folder with something wrong", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  /** A copy of Twente in which `replace` has changed the text of one file; problems as `file: field: message`. */
  function problemsAfter(file: string, replace: (text: string) => string): string[] {
    const folder = mkdtempSync(join(tmpdir(), "region-"));
    folders.push(folder);
    cpSync(twente, folder, { recursive: true });
    const before = readFileSync(join(twente, file), "utf8");
    const after = replace(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
    const read = readRegion(folder);
    if (read.ok) return [];
    return read.problems.map((problem) => `${problem.file}: ${problem.path}: ${problem.message}`);
  }

  it.each([
    [
      "an owner that is no body",
      "principles.json",
      (text: string) => text.replace('"owners": ["twentse-gemeenten"]', '"owners": ["niemand"]'),
      'principles.json: principles[0].actions[1].owners[0]: unknown body "niemand"',
    ],
    [
      "a source that is nowhere described",
      "claims.json",
      (text: string) => text.replace('"source": "advies-hengelo-2021"', '"source": "gerucht"'),
      'claims.json: claims[0].challenges[0].sources[0].source: unknown source "gerucht"',
    ],
    [
      "a theme of an unknown activity",
      "round-regiovisie-2021.json",
      (text: string) =>
        text.replace('"activity": "sessie-jongeren"', '"activity": "sessie-ouders"'),
      'round-regiovisie-2021.json: themes[0].activity: unknown activity "sessie-ouders"',
    ],
    [
      "a round about a principle that does not exist",
      "round-regiovisie-2021.json",
      (text: string) => text.replace('"principle": 8', '"principle": 9'),
      'round-regiovisie-2021.json: principles[7].principle: unknown principle "9"',
    ],
    [
      "a key used twice",
      "bodies.json",
      (text: string) => text.replace('"key": "raad-borne"', '"key": "raad-almelo"'),
      'bodies.json: bodies[1].key: body "raad-almelo" is declared twice',
    ],
    [
      "two municipalities on one tile",
      "municipalities.json",
      (text: string) => text.replace('{ "column": 3, "row": 3 }', '{ "column": 3, "row": 2 }'),
      "municipalities.json: municipalities[1].tile: column 3, row 2 is used twice",
    ],
    [
      "a CBS code of the wrong shape",
      "municipalities.json",
      (text: string) => text.replace('"GM0141"', '"0141"'),
      'municipalities.json: municipalities[0].cbsCode: use "GM" and four digits',
    ],
    [
      "an advice with neither a due date nor a reason",
      "advice-hengelo-2021.json",
      (text: string) => text.replace(/"dueUnknownReason": \{[^}]*\}/, '"dueUnknownReason": null'),
      "advice-hengelo-2021.json: dueOn: give a due date, or the reason why it is unknown, not both",
    ],
    [
      "voices without a role",
      "round-regiovisie-2021.json",
      (text: string) => text.replace('"roles": ["parent", "youth"]', '"roles": []'),
      "round-regiovisie-2021.json: activities[1].counts[1].roles: voices name at least one role; the other kinds name none",
    ],
    [
      "a round file under another name than its slug",
      "round-regiovisie-2021.json",
      (text: string) => text.replace('"slug": "regiovisie-2021"', '"slug": "regiovisie"'),
      'round-regiovisie-2021.json: slug: the file of "regiovisie" is called round-regiovisie.json',
    ],
  ])("is refused for %s", (_what, file, replace, expected) => {
    expect(problemsAfter(file, replace)).toContain(expected);
  });

  it("is refused for a value that is unknown without a note", () => {
    const problems = problemsAfter("decisions.json", (text) =>
      text.replace(/"value": null,\s*"note": \{[^}]*\}/, '"value": null'),
    );
    expect(problems).toEqual([
      "decisions.json: decisions[1].date.note: an unknown value needs a note that says so",
    ]);
  });

  it("is refused for a text in one language only, at that text", () => {
    const problems = problemsAfter("house-rules.json", (text) =>
      text.replace('"en": "Advertising"', '"en": " "'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^house-rules\.json: rules\[6\]\.title\.en: /);
  });

  it("is refused for a threshold below the safe value", () => {
    const problems = problemsAfter("region.json", (text) =>
      text.replace('"smallNumber": 5', '"smallNumber": 4'),
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^region\.json: thresholds\.smallNumber: /);
  });

  it("is refused for an unknown field, broken JSON and a stray file", () => {
    expect(problemsAfter("region.json", (text) => text.replace("{", '{ "colour": "red",'))).toEqual(
      [expect.stringMatching(/^region\.json: \(whole file\): .*colour/)],
    );
    expect(problemsAfter("glossary.json", (text) => text.slice(0, -5))).toEqual([
      expect.stringMatching(/^glossary\.json: \(whole file\): no valid JSON: /),
    ]);
    const stray = mkdtempSync(join(tmpdir(), "region-"));
    folders.push(stray);
    cpSync(twente, stray, { recursive: true });
    writeFileSync(join(stray, "extra.json"), "{}");
    expect(readRegion(stray)).toMatchObject({
      ok: false,
      problems: [{ file: "extra.json", message: "this file has no place in a region" }],
    });
  });

  it("names every missing file at once and throws them as one error", () => {
    const empty = mkdtempSync(join(tmpdir(), "region-"));
    folders.push(empty);
    expect(() => loadRegion(empty)).toThrow(InvalidRegionError);
    expect(() => loadRegion(empty)).toThrow(
      /region\.json: \(whole file\): not found\nmunicipalities\.json: \(whole file\): not found/,
    );
  });
});
