/** Feeds as readers of news take them: valid when empty and when full, whatever people pasted. */
import { XMLParser } from "fast-xml-parser";
import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { atomXml } from "~/platform/atom-feed.server";
import type { AtomFeed } from "~/platform/atom-feed.server";
import { hasPython } from "../support/statistics-programs";

const EMPTY: AtomFeed = {
  self: "https://inbreng.example/verslagen.atom",
  title: "Verslagen",
  page: "https://inbreng.example/rondes",
  language: "nl",
  author: "Inbreng",
  rights: "Delen mag",
  since: new Date("2021-01-01T00:00:00Z"),
  entries: [],
};

function entry(title: string, summary: string, updated = "2026-05-01T10:00:00Z") {
  const link = `${EMPTY.page}?a=1&b=2`;
  return { id: "https://inbreng.example/#1", title, link, summary, updated: new Date(updated) };
}

const textSchema = z.object({ "#text": z.coerce.string(), type: z.literal("text") });
const feedSchema = z.object({
  feed: z.object({
    id: z.string(),
    title: textSchema,
    author: z.object({ name: z.string() }),
    updated: z.string(),
    entry: z.array(z.object({ title: textSchema, summary: textSchema, updated: z.string() })),
  }),
});

/** What XML 1.0 cannot hold: readers refuse the whole feed for one of these. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** What a reader gets out. */
function read(xml: string) {
  expect(xml).not.toMatch(NOT_XML);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => name === "entry",
    parseTagValue: false,
    trimValues: false,
  });
  const { feed } = z.object({ feed: z.record(z.string(), z.unknown()) }).parse(parser.parse(xml));
  return feedSchema.parse({ feed: { ...feed, entry: feed["entry"] ?? [] } }).feed;
}

describe("a feed", () => {
  it("without entries has an author, an id and a day", () => {
    const feed = read(atomXml(EMPTY));
    expect(feed.author.name).toBe("Inbreng");
    expect(feed.updated).toBe("2021-01-01T00:00:00.000Z");
    expect(feed.entry).toHaveLength(0);
  });

  it("shows a title as it was typed, as text and not as markup", () => {
    const [first] = read(atomXml({ ...EMPTY, entries: [entry("<b>5 > 3 & 2</b>", "x")] })).entry;
    expect(first?.title["#text"]).toBe("<b>5 > 3 & 2</b>");
  });

  it.each([
    ["a vertical tab", "voor\u000Bna", "voorna"],
    ["an end-of-text", "voor\u0003na", "voorna"],
    ["a lone surrogate", "voor\uD83Dna", "voorna"],
    ["a direction override", "voor\u202Ena", "voor\u2067na\u2069"],
  ])("stays valid with %s in a title", (_what, title, shown) => {
    const feed = read(atomXml({ ...EMPTY, entries: [entry(title, title)] }));
    expect(feed.entry[0]?.title["#text"]).toBe(shown);
    expect(feed.entry[0]?.summary["#text"]).toBe(shown);
  });

  it("was updated when its newest entry was", () => {
    const entries = [
      entry("a", "a", "2026-01-01T00:00:00Z"),
      entry("b", "b", "2026-03-01T00:00:00Z"),
    ];
    expect(read(atomXml({ ...EMPTY, entries })).updated).toBe("2026-03-01T00:00:00.000Z");
  });

  it.each([
    // Typed as text by somebody who knows the format, and read as what it stood for.
    ["the number of a sign", "voor &#11; na &amp; ]]> einde"],
    ["a comment and an instruction", "<!-- weg --><?xml version='1.0'?>"],
    ["quotes in both kinds", `"dubbel" en 'enkel'`],
  ])("gives back %s as it was typed", (_what, typed) => {
    const feed = read(atomXml({ ...EMPTY, title: typed, entries: [entry(typed, typed)] }));
    expect([feed.title["#text"], feed.entry[0]?.title["#text"]]).toEqual([typed, typed]);
    expect(feed.entry[0]?.summary["#text"]).toBe(typed);
  });

  it("never has an entry without a title, which readers show as nothing to press", () => {
    const [first] = read(atomXml({ ...EMPTY, entries: [entry("\u200B\u00AD", "x")] })).entry;
    expect(first?.title["#text"]).toBe(EMPTY.title);
  });

  it("stays valid with what nobody may type in its author, its rights and its addresses", () => {
    const odd = "x\uFFFE\uFFFF\u0001\uDC00y";
    const xml = atomXml({ ...EMPTY, author: odd, rights: odd, entries: [entry("a", "b")] });
    expect(read(xml).author.name).toBe("xy");
  });

  it("has its newest entry first, whatever order they came in, and every id once", () => {
    const old = {
      ...entry("oud", "x", "2026-01-01T00:00:00Z"),
      id: "https://inbreng.example/#old",
    };
    const young = {
      ...entry("nieuw", "x", "2026-03-01T00:00:00Z"),
      id: "https://inbreng.example/#new",
    };
    const feed = read(atomXml({ ...EMPTY, entries: [old, young, old] }));
    expect(feed.entry.map(({ title }) => title["#text"])).toEqual(["nieuw", "oud"]);
  });

  it.skipIf(!hasPython())("is well-formed for a second reader, full of everything at once", () => {
    const pasted = "\u0000\u000B\u202E<&>\"'\uD800]]>👨‍👩‍👧‍👦 é \u2028";
    const entries = Array.from({ length: 50 }, (_none, at) => ({
      ...entry(`${pasted}${at}`, pasted, new Date(Date.UTC(2026, 0, 1 + at)).toISOString()),
      id: `https://inbreng.example/#${at}`,
    }));
    const xml = atomXml({ ...EMPTY, entries });
    const program =
      "import sys, xml.dom.minidom as x\n" +
      "print(len(x.parseString(sys.stdin.buffer.read()).getElementsByTagName('entry')))";
    expect(execFileSync("python3", ["-c", program], { input: xml }).toString().trim()).toBe("50");
    expect(read(xml).entry).toHaveLength(50);
  });
});
