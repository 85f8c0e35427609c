/** A finished round becomes an archive that needs no server, holds what is public and nothing else, and can be checked. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { makeArchive } from "../../../prisma/tools/archive/make-archive";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { mdtoFaults } from "../../support/mdto-shape";
import { makeSession } from "../../support/sessions";

const PRIVATE = "woorddatniemandmaglezen";
const PUBLIC = "woorddatiedereenmaglezen";

const OPTIONS = {
  slug: "regiovisie-2021",
  ask: (path: string) => visit(path),
  site: "https://inbreng.example.org",
  region: "Twente",
  creator: "Organisatie voor Zorg en Jeugdhulp in Twente",
  selection: { years: undefined, list: undefined, category: undefined },
  now: EXAMPLE_MOMENT,
};

/** Of each kind of thing that a round has: one that nobody may read yet. Of proposals one that everybody may read, too. */
async function plant(): Promise<void> {
  const client = await unqueuedDatabase();
  const { id: roundId } = await client.round.findUniqueOrThrow({ where: { slug: OPTIONS.slug } });
  const words = { title: PRIVATE, summary: PRIVATE };
  await makeSession({ ...words, roundId, state: "draft" });
  await client.theme.create({ data: { ...words, slug: PRIVATE, roundId } });
  await client.claim.create({ data: { slug: PRIVATE, text: PRIVATE, roundId, waiting: true } });
  const proposal = { roundId, role: "parent", title: PRIVATE, body: PRIVATE };
  await client.proposal.create({ data: { ...proposal, state: "submitted" } });
  await client.proposal.create({
    data: {
      ...{ roundId, role: "parent", title: PUBLIC, body: PUBLIC },
      ...{
        state: "published",
        publishedAt: EXAMPLE_MOMENT,
        publicTitle: PUBLIC,
        publicText: PUBLIC,
      },
    },
  });
  await client.staffAccount.updateMany({ data: { displayName: PRIVATE } });
}

const files = (archive: Map<string, Buffer>, end: string) =>
  [...archive].filter(([path]) => path.startsWith("data/") && path.endsWith(end));

let archive: Map<string, Buffer>;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  await plant();
  archive = await makeArchive(OPTIONS);
}, 180_000);
afterAll(() => holdClock(undefined));

test("holds the pages of the round in both languages, its advice, decisions and data", () => {
  const own = "data/rondes/regiovisie-2021";
  expect([...archive.keys()]).toEqual(
    expect.arrayContaining([
      "data/index.html",
      `${own}/index.html`,
      `${own}/cijfers/index.html`,
      `${own}/terugkoppeling/bejegening/index.html`,
      "data/en/rondes/regiovisie-2021/cijfers/index.html",
      "data/adviezen/hengelo-2021/index.html",
      "data/besluiten/regiovisie-jeugdhulp-twente/index.html",
      "data/gegevens/participation.json",
      "data/gegevens/claims.csv",
    ]),
  );
});

test("holds nothing that is not public, and what is public it holds", () => {
  const told = [...archive].filter(([, bytes]) => bytes.includes(PRIVATE)).map(([path]) => path);
  expect(told).toEqual([]);
  expect(archive.get("data/gegevens/proposals.csv")?.includes(PUBLIC)).toBe(true);
  expect(files(archive, ".html").some(([, bytes]) => bytes.includes(PUBLIC))).toBe(true);
});

test("needs no server: no script and no form, and every link inside leads to a file of it", () => {
  const faults: string[] = [];
  for (const [path, bytes] of files(archive, ".html")) {
    const html = bytes.toString("utf8");
    if (/<(?:script|form|button|iframe)\b/.test(html)) faults.push(`${path} needs a server`);
    const language = path.startsWith("data/en/") ? "en" : "nl";
    if (!html.includes(`<html lang="${language}" dir="ltr">`))
      faults.push(`${path} says no language`);
    for (const needed of [/<title>[^<]+<\/title>/, /<main\b/, /<h1\b/]) {
      if (html.match(new RegExp(needed, "g"))?.length !== 1)
        faults.push(`${path}: ${String(needed)}`);
    }
    for (const [, address = ""] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:|tel:|#)/.test(address)) continue;
      const file = decodeURIComponent(address.split("#", 1)[0] ?? "");
      const there = posix.join(posix.dirname(path), file);
      if (address.startsWith("/") || !archive.has(there))
        faults.push(`${path} leads to ${address}`);
    }
  }
  expect(faults).toEqual([]);
});

test("can be checked with its own sums, and every file has its metadata", () => {
  const sums = [...archive]
    .filter(([path]) => path.startsWith("data/"))
    .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`);
  const manifest = String(archive.get("manifest-sha256.txt")).trimEnd().split("\n");
  expect(manifest.sort()).toEqual(sums.sort());
  const metadata = [...archive].filter(([path]) => path.startsWith("mdto/"));
  expect(metadata.length).toBe(sums.length + 1);
  expect(metadata.flatMap(([, bytes]) => mdtoFaults(String(bytes)))).toEqual([]);
});

test("is the same when nothing changed", async () => {
  const again = await makeArchive(OPTIONS);
  expect(String(again.get("tagmanifest-sha256.txt"))).toBe(
    String(archive.get("tagmanifest-sha256.txt")),
  );
}, 180_000);

test("is made of a finished round that everyone may see", async () => {
  const client = await unqueuedDatabase();
  const open = await client.round.findFirstOrThrow({ where: { state: "open" } });
  await expect(makeArchive({ ...OPTIONS, slug: open.slug })).rejects.toThrow("is not closed yet");
  await expect(makeArchive({ ...OPTIONS, slug: "bestaat-niet" })).rejects.toThrow(
    "no public round",
  );
});
