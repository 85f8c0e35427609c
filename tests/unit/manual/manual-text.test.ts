/** The manual cannot go stale: what it says stands on the screen does, what it leads to exists, and every desk leads to it. */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { PICTURE_SIZE, headingsOf } from "~/features/manual/domain/manual-text";
import type {
  ManualBlock,
  ManualInline,
  ManualPicture,
} from "~/features/manual/domain/manual-text";
import { manualText } from "~/features/manual/queries/manual-text.server";
import { STEP_ADDRESSES } from "~/features/rounds/domain/round";
import { noticeKindsOf } from "~/features/staff/domain/staff-notices";
import { MANUAL_CHAPTERS, manualPlace } from "~/features/staff/domain/manual-places";
import { messages } from "~/i18n/messages";
import { STAFF_ROLES } from "~/policy/actor";
import routes from "~/routes";
import { MANUAL_FOLDER, MANUAL_SCREENS, MANUAL_SIZE } from "../../pictures/manual-screens.mjs";

const CHAPTERS = Object.values(MANUAL_CHAPTERS);
/** A page of the manual is read on a slow line too, and a clone carries all of it. */
const MOST_BYTES_OF_ONE = 40_000;
const MOST_BYTES_TOGETHER = 520_000;
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
  if (block.kind === "picture") return block.caption;
  return block.kind === "list" ? block.items.flat() : [];
}

async function picturesOf(chapter: string): Promise<ManualPicture[]> {
  const { blocks } = await read(chapter);
  return blocks.filter((block) => block.kind === "picture");
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

  test("shows pictures with words in place of them and words below them", async () => {
    const pictures = await picturesOf(chapter);
    expect(pictures.length).toBeGreaterThan(0);
    for (const { name, alt, caption } of pictures) {
      expect(alt.length, name).toBeGreaterThan(20);
      expect(caption.map(({ text }) => text).join("").length, name).toBeGreaterThan(10);
    }
    const alts = pictures.map(({ alt }) => alt);
    expect(new Set(alts).size).toBe(alts.length);
  });

  test("shows on GitHub the same pictures, from where they lie", async () => {
    const folder = join("docs", "handleiding");
    const markdown = readFileSync(join(folder, `${chapter}.md`), "utf8");
    const shown = [...markdown.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, url = ""]) => url);
    expect(shown.map((url) => join(folder, url))).toEqual(
      (await picturesOf(chapter)).map(({ name }) => join(MANUAL_FOLDER, name)),
    );
  });
});

describe("the pictures", () => {
  test("are each shown once, taken by the command for it, and no other file lies there", async () => {
    const shown = (await Promise.all(CHAPTERS.map(picturesOf))).flat().map(({ name }) => name);
    expect([...shown].sort()).toEqual(MANUAL_SCREENS.map(({ name }) => `${name}.webp`).sort());
    expect(readdirSync(MANUAL_FOLDER).sort()).toEqual([...shown].sort());
  });

  test("are as large as the page keeps free for them, and light", async () => {
    expect(MANUAL_SIZE).toEqual(PICTURE_SIZE);
    let total = 0;
    for (const file of readdirSync(MANUAL_FOLDER)) {
      const path = join(MANUAL_FOLDER, file);
      const { width, height } = await sharp(path).metadata();
      expect({ width, height }, file).toEqual(PICTURE_SIZE);
      const { size } = statSync(path);
      expect(size, file).toBeLessThanOrEqual(MOST_BYTES_OF_ONE);
      total += size;
    }
    expect(total).toBeLessThanOrEqual(MOST_BYTES_TOGETHER);
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
