import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { saidDetails } from "~/features/desk/queries/log-details.server";
import { isDetailName, readingOf } from "~/features/desk/schema/log-details";
import { listPaths, place, readSource, walk } from "../architecture/source-tree";

/** Details that follow from the form of the settings, and are called as it calls them. */
const OF_SETTINGS = "app/features/region/commands/";

/** The names of the details that commands write, each with where. */
function detailNames(): { name: string; at: string }[] {
  const found: { name: string; at: string }[] = [];
  const commands = listPaths("app/features").filter(
    (path) => path.includes("/commands/") && !path.startsWith(OF_SETTINGS),
  );
  for (const path of commands) {
    if (!readFileSync(path, "utf8").includes("details")) continue;
    const file = readSource(path);
    walk(file.tree, (node) => {
      const isDetails =
        (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
        node.name.getText() === "details";
      const value = isDetails ? node.initializer : undefined;
      if (value === undefined || !ts.isObjectLiteralExpression(value)) return;
      for (const { name } of value.properties) {
        if (name !== undefined) found.push({ name: name.getText(), at: place(file, node) });
      }
    });
  }
  return found;
}

test("every detail that a command writes has a name in the log, or says nothing to a reader", () => {
  const names = detailNames();
  expect(names.length).toBeGreaterThan(80);
  const unnamed = names.filter(
    ({ name }) => !isDetailName(name) && readingOf("", name).as !== "nothing",
  );
  expect(unnamed).toEqual([]);
});

describe("a detail is read", () => {
  const said = (action: string, details: Record<string, string | number | boolean | null>) =>
    saidDetails({ action, details: JSON.stringify(details) }, new Map()).map(({ value }) => value);

  test("as words of the product, each with how often it was chosen", () => {
    expect(said("round.edited", { mayStay: "publicRole:2.ownChoice:1" })).toEqual([
      {
        as: "words",
        words: [
          { word: "stay_publicRole", text: "publicRole", count: 2 },
          { word: "stay_ownChoice", text: "ownChoice", count: 1 },
        ],
      },
    ]);
    expect(said("agenda.statusChanged", { from: "open", to: "running" })).toMatchObject([
      { words: [{ word: "agendaState_open" }] },
      { words: [{ word: "agendaState_running" }] },
    ]);
  });

  test("as a day, as yes or no, and as it stands", () => {
    expect(said("reply.extended", { dueAt: "2027-03-01T09:00:00.000Z", late: false })).toEqual([
      { as: "day", day: new Date("2027-03-01T09:00:00Z") },
      { as: "yes", yes: false },
    ]);
    expect(said("round.addressChanged", { from: "oud", to: "nieuw" })).toEqual([
      { as: "text", text: "oud" },
      { as: "text", text: "nieuw" },
    ]);
  });

  test("as a title, never as an id; what is gone or empty says so or nothing", () => {
    const value = said("moderation.assigned", { assigneeId: "cku123", step: null });
    expect(value).toEqual([{ as: "thing", title: null, path: null }]);
    expect(said("survey.pictureKept", { picture: "cku123" })).toEqual([]);
  });

  test("of an older version of the product as it was written", () => {
    expect(said("old.act", { told: "colour" })).toEqual([
      { as: "words", words: [{ word: null, text: "colour", count: null }] },
    ]);
  });
});
