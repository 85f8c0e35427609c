/** The one list of shortcuts: each sign means one thing, and everything it does has its words in both languages. */
import { expect, test } from "vitest";
import { SHORTCUTS } from "~/features/desk/domain/shortcuts";
import { deskKeys as en } from "~/i18n/en/deskKeys";
import { deskKeys as nl } from "~/i18n/nl/deskKeys";

test("every shortcut is one sign, and every sign means one thing", () => {
  const keys = SHORTCUTS.map(({ key }) => key);
  expect(keys.every((key) => key.length === 1)).toBe(true);
  expect(new Set(keys).size).toBe(keys.length);
  const deeds = SHORTCUTS.map(({ does }) => does);
  expect(new Set(deeds).size).toBe(deeds.length);
});

test("what the issue asks for is among them", () => {
  const asked = { j: "next", k: "previous", o: "open", z: "undo", "/": "search", "?": "help" };
  const decide = { a: "approve", r: "return", c: "cover", m: "merge", h: "hold" };
  const known = Object.fromEntries(SHORTCUTS.map(({ key, does }) => [key, does]));
  expect(known).toMatchObject({ ...asked, ...decide });
});

test("a shortcut that decides chooses, and sends nothing", () => {
  for (const { group, presses } of SHORTCUTS) {
    if (group === "case") expect(presses).toMatch(/^input\[name="outcome"\]/);
  }
});

test("there are no words for shortcuts that are not there", () => {
  const words = Object.keys(nl).filter((name) => name.startsWith("does_"));
  expect(words.sort()).toEqual(SHORTCUTS.map(({ does }) => `does_${does}`).sort());
  expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
});
