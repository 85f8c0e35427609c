/** The manual cannot go stale: what it says stands on the screen does, what it leads to exists, and every desk leads to it. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { headingsOf } from "~/features/manual/domain/manual-text";
import type { ManualBlock, ManualInline } from "~/features/manual/domain/manual-text";
import { manualText } from "~/features/manual/queries/manual-text.server";
import { STEP_ADDRESSES } from "~/features/rounds/domain/round";
import { noticeKindsOf } from "~/features/staff/domain/staff-notices";
import { MANUAL_CHAPTERS, manualPlace } from "~/features/staff/domain/manual-places";
import { messages } from "~/i18n/messages";
import { STAFF_ROLES } from "~/policy/actor";
import routes from "~/routes";

const CHAPTERS = Object.values(MANUAL_CHAPTERS);
/** Each step of a round has a part of its own; other parameters change nothing of what a page is. */
const STEPS = Object.values(STEP_ADDRESSES);

const texts = new Set(Object.values(messages.nl).flatMap((feature) => Object.values(feature)));

async function read(chapter: string) {
  const manual = await manualText(chapter);
  if (manual === null) throw new Error(`There is no chapter ${chapter}`);
  return manual;
}

function wordsOf(block: ManualBlock): readonly ManualInline[] {
  if (block.kind === "paragraph") return block.content;
  return block.kind === "list" ? block.items.flat() : [];
}

/** The addresses of the desks, as they stand in the table. */
async function addresses(): Promise<string[]> {
  const entries = await Promise.resolve(routes);
  return entries.flatMap(({ path = "" }) => (path.startsWith("werkplek") ? [`/${path}`] : []));
}

/** The pages at an address. */
function pagesAt(address: string): string[] {
  const pages = address.includes(":step")
    ? STEPS.map((step) => address.replace(":step", step))
    : [address];
  return pages.map((page) => page.replaceAll(/:\w+/g, "x"));
}

describe.each(CHAPTERS)("%s", (chapter) => {
  test("says of nothing that it stands on the screen which does not", async () => {
    const { title, blocks } = await read(chapter);
    expect(title).toMatch(/^Handleiding voor /);
    const shown = blocks.flatMap(wordsOf).filter(({ kind }) => kind === "screen");
    expect(shown.map(({ text }) => text).filter((text) => !texts.has(text))).toEqual([]);
  });

  test("leads only to desks and parts that are there", async () => {
    const manual = await read(chapter);
    const anchors = headingsOf(manual).map(({ anchor }) => `#${anchor}`);
    expect(new Set(anchors).size).toBe(anchors.length);
    const known = [...anchors, ...(await addresses())];
    const links = manual.blocks
      .flatMap(wordsOf)
      .flatMap((piece) => (piece.kind === "link" ? [piece.href] : []));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !known.includes(href))).toEqual([]);
  });

  test("shows pictures that the product serves", async () => {
    const { blocks } = await read(chapter);
    for (const block of blocks) {
      if (block.kind !== "picture") continue;
      expect(block.alt.length, block.name).toBeGreaterThan(10);
      expect(existsSync(join("public", "handleiding", block.name)), block.name).toBe(true);
    }
  });
});

test.each(STAFF_ROLES)("the chapter of a %s names every message they can get", async (role) => {
  const { blocks } = await read(MANUAL_CHAPTERS[role]);
  const named = blocks.flatMap(wordsOf).map(({ text }) => text);
  const { staffNotices } = messages.nl;
  expect(named).toEqual(
    expect.arrayContaining(noticeKindsOf(role).map((kind) => staffNotices[`kind_${kind}`])),
  );
});

test("the manual for moderators tells a round in twelve steps", async () => {
  const steps = headingsOf(await read("moderator")).filter(({ level }) => level === 3);
  expect(steps.map(({ text }) => Number.parseInt(text, 10))).toEqual(
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
});

test("every page of the desks leads to a part that is there", async () => {
  const anchors = new Map<string, string[]>();
  for (const chapter of CHAPTERS) {
    const headings = headingsOf(await read(chapter));
    anchors.set(`/werkplek/hulp/${chapter}`, ["", ...headings.map(({ anchor }) => anchor)]);
  }
  const lost: string[] = [];
  for (const address of (await addresses()).flatMap(pagesAt)) {
    for (const role of STAFF_ROLES) {
      const [chapter = "", anchor = ""] = manualPlace(address, role).split("#");
      if (!anchors.get(chapter)?.includes(anchor)) lost.push(`${address} (${role})`);
    }
  }
  expect(lost).toEqual([]);
});

test("hardly a page is left to the chapter as a whole", async () => {
  const pages = (await addresses()).flatMap(pagesAt);
  const without = pages.filter((page) => !manualPlace(page, "moderator").includes("#"));
  expect(without).toContain("/werkplek");
  expect(without.length).toBeLessThan(pages.length / 6);
});
