/** The rules of an archive: what a page keeps, which addresses belong, and what its metadata and checksums say. */
import { describe, expect, test } from "vitest";
import {
  addressesIn,
  relativeAddress,
  replaceAddresses,
  withoutServer,
} from "../../../prisma/tools/archive/archived-page";
import { bagOf } from "../../../prisma/tools/archive/bag";
import { belongsToRound } from "../../../prisma/tools/archive/collect";
import { fileOf } from "../../../prisma/tools/archive/make-archive";
import { fileMetadata, roundMetadata } from "../../../prisma/tools/archive/mdto";
import type { Described } from "../../../prisma/tools/archive/mdto";
import { readCommand } from "../../../prisma/tools/archive";
import { mdtoFaults } from "../../support/mdto-shape";

describe("a page", () => {
  test.each([
    ["<main><form><p>a</p><form></form></form>b</main>", "<main>b</main>"],
    ['<header class="page-header"><nav>m</nav></header><header>k</header>', "<header>k</header>"],
    ['<div class="share"><div>x</div></div><p>y</p>', "<p>y</p>"],
    ['<link rel="preload" href="/a"/><link rel="icon" href="/b"/>', '<link rel="icon" href="/b"/>'],
    ['<script src="/a.js" defer=""></script><p>y</p>', "<p>y</p>"],
    ['<svg><path d="M0 0"/></svg><button>no</button>', '<svg><path d="M0 0"/></svg>'],
  ])("of %s keeps %s", (html, kept) => {
    expect(withoutServer(html)).toBe(kept);
  });

  test("names its addresses without what follows a hash, and never those of others", () => {
    const html =
      '<a href="/a?b=1&amp;c=2#d"></a><img src="/e.png"/><a href="//f"></a><a href="#g"></a>';
    expect(addressesIn(html)).toEqual(["/a?b=1&c=2", "/e.png"]);
    expect(
      replaceAddresses(html, (address) => (address === "/e.png" ? 'x"y' : undefined)),
    ).toContain('src="x&quot;y"');
  });

  test.each([
    ["index.html", "rondes/a/index.html", "rondes/a/index.html"],
    ["rondes/a/index.html", "index.html", "../../index.html"],
    ["rondes/a/index.html", "rondes/a/cijfers/index.html", "cijfers/index.html"],
    ["en/rondes/a/index.html", "assets/één.css", "../../../assets/%C3%A9%C3%A9n.css"],
  ])("from %s to %s is %s", (from, to, way) => {
    expect(relativeAddress(from, to)).toBe(way);
  });
});

describe("an archive of a round", () => {
  const own = "/rondes/visie";
  test.each([
    ["/rondes/visie/cijfers", own, true],
    ["/en/rondes/visie/verslag", "/en/rondes/visie", true],
    ["/rondes/visie-2/cijfers", own, false],
    ["/rondes/visie/nieuws.atom", own, false],
    ["/rondes/visie/cijfers?overlap=none", own, false],
    ["/voorstellen/abc?pagina=2", own, true],
    ["/voorstellen/abc/melden", own, false],
    ["/voorstellen/nieuw", own, false],
    ["/bijeenkomsten/gesprek/verslag/materiaal/1", "/bijeenkomsten/gesprek/verslag", true],
    ["/bijeenkomsten/gesprek/aanmelden", "/bijeenkomsten/gesprek", false],
    ["/agenda/plan", own, true],
    ["/agenda/plan", "/principes/1", false],
    ["/besluiten/visie", "/beweringen/alles", true],
    ["/rondes/andere", "/adviezen/brief", false],
    ["/werkplek/rondes/visie", own, false],
    ["/mijn", own, false],
    ["/meedoen", own, false],
    ["/bronnen/abc", "/besluiten/visie", true],
  ])("has %s, found on %s: %s", (address, from, isThere) => {
    expect(belongsToRound("visie", address, from)).toBe(isThere);
  });

  test.each([
    ["/rondes/visie", "text/html", "rondes/visie/index.html"],
    ["/voorstellen/a?pagina=2", "text/html", "voorstellen/a/index-pagina-2.html"],
    ["/api/v1/rounds/visie", "application/json", "gegevens/round.json"],
    ["/api/v1/rounds/visie/snapshots/1", "application/json", "gegevens/snapshots-1.json"],
    ["/api/v1/rounds/visie/participation.csv", "text/csv", "gegevens/participation.csv"],
    ["/afbeelding/abc", "image/webp", "afbeelding/abc.webp"],
    ["/bronnen/a%20b%2F..", "application/pdf", "bronnen/a-b-...pdf"],
  ])("keeps %s (%s) as %s", (address, type, file) => {
    expect(fileOf("visie", address, type)).toBe(file);
  });
});

describe("a bag", () => {
  const bag = bagOf(
    new Map([
      ["data/b.txt", Buffer.from("b")],
      ["data/a.txt", Buffer.from("a")],
    ]),
    new Map([["mdto/x.xml", Buffer.from("x")]]),
    [["Source-Organization", "Wij\nzelf"]],
  );

  test("says the checksum of every file, in the order of their names", () => {
    expect(String(bag.get("manifest-sha256.txt"))).toBe(
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  data/a.txt\n" +
        "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  data/b.txt\n",
    );
    expect(
      String(bag.get("tagmanifest-sha256.txt"))
        .split("\n")
        .map((line) => line.slice(66)),
    ).toEqual(["bag-info.txt", "bagit.txt", "manifest-sha256.txt", "mdto/x.xml", ""]);
  });

  test("says how much there is, and holds each fact on a line of its own", () => {
    expect(String(bag.get("bag-info.txt"))).toBe(
      "Source-Organization: Wij zelf\nPayload-Oxum: 2.2\n",
    );
  });
});

const DESCRIBED: Described = {
  identifier: "ronde/visie",
  source: "https://inbreng.example.org",
  name: 'De "visie" <van> 2024 & later',
  description: "Alles.",
  from: "2024-01-01",
  until: "2024-02-29",
  region: "Twente",
  creator: "De regio",
  madeAt: "2026-11-29T08:00:00Z",
  selection: { years: undefined, list: undefined, category: undefined },
};

describe("the metadata", () => {
  test.each([
    ["for good", DESCRIBED],
    ["without dates", { ...DESCRIBED, from: undefined, until: undefined }],
    [
      "for a term",
      { ...DESCRIBED, selection: { years: 7, list: "Selectielijst gemeenten", category: "1.1" } },
    ],
  ])("kept %s have the shape of MDTO", (_, described) => {
    expect(mdtoFaults(String(roundMetadata(described, ["data/a.html"])))).toEqual([]);
    const file = { path: "data/a.html", size: 3, sha256: "abc" };
    expect(mdtoFaults(String(fileMetadata(described, file)))).toEqual([]);
    expect(mdtoFaults(String(fileMetadata(described, { ...file, path: "data/een" })))).toEqual([]);
  });

  test("that lack a part or have one in another place do not", () => {
    const whole = String(roundMetadata(DESCRIBED, []));
    expect(mdtoFaults(whole.replace(/<naam>.*<\/naam>\n/, ""))).not.toEqual([]);
    expect(mdtoFaults(whole.replace("<taal>nl</taal>", "<taal>Nederlands</taal>"))).not.toEqual([]);
    expect(
      mdtoFaults(whole.replace(/(<taal>nl<\/taal>)([^]*)(<\/informatieobject>)/, "$2$1$3")),
    ).not.toEqual([]);
  });

  test("say how long it is kept, also from the last day of February", () => {
    expect(String(roundMetadata(DESCRIBED, []))).toContain("<begripCode>B</begripCode>");
    const selection = { years: 7, list: undefined, category: undefined };
    const kept = String(roundMetadata({ ...DESCRIBED, selection }, []));
    expect(kept).toContain("<begripCode>V</begripCode>");
    expect(kept).toContain("<termijnEinddatum>2031-02-28</termijnEinddatum>");
  });
});

describe("the command", () => {
  test("reads what is asked for", () => {
    expect(readCommand(["visie", "--years", "20", "--list", "Lijst", "--category", "1.1"])).toEqual(
      {
        slug: "visie",
        folder: "archief-visie",
        selection: { years: 20, list: "Lijst", category: "1.1" },
      },
    );
  });

  test.each([
    [[]],
    [["a", "b"]],
    [["../a"]],
    [["a", "--years", "0"]],
    [["a", "--years", "soon"]],
    [["a", "--list", "Lijst"]],
    [["a", "--what"]],
  ])("refuses %j and says how it is used", (parameters) => {
    expect(() => readCommand(parameters)).toThrow(/Use: npm run archive/);
  });
});
