/** The sitemap: every page that everyone may read, in both languages, and nothing else. */
import { XMLParser } from "fast-xml-parser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { sitemapXml } from "~/features/site/queries/sitemap.server";
import { SPOKEN_LANGUAGES } from "~/i18n/language";
import { holdClock } from "~/platform/clock.server";
import { inTransaction, unqueuedDatabase } from "~/platform/db.server";
import { emit, touch } from "~/platform/events.server";
import { metrics } from "~/platform/metrics.server";
import { ORIGIN, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { publicPages } from "../../support/linked-pages";
import { makeRound, makeSession } from "../../support/sessions";

const SLOW = 120_000;

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

const linkSchema = z.object({ hreflang: z.string(), href: z.string() });
const urlsetSchema = z.object({
  urlset: z.object({
    url: z.array(
      z.object({
        loc: z.string(),
        lastmod: z.string().optional(),
        "xhtml:link": z.array(linkSchema),
      }),
    ),
  }),
});
const indexSchema = z.object({
  sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.string() })) }),
});
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  isArray: (name) => ["url", "sitemap", "xhtml:link"].includes(name),
});
const urlsOf = (xml: string) => urlsetSchema.parse(parser.parse(xml)).urlset.url;

const readSitemap = async () => (await visit("/sitemap.xml")).text();
const pathOf = (loc: string) => new URL(loc).pathname;

const ENGLISH = /^\/en(?=\/|$)/;
const PREFIXED = /^\/(?:en|ar|tr|uk|pl|makkelijk)(?=\/|$)/;
const englishKinds = new Set<string>();

/** Every Dutch page is read, and of those in other languages the first with as many parts under the same beginning. */
function isRead(path: string): boolean {
  if (!PREFIXED.test(path)) return true;
  const [, , first = "", ...rest] = path.split("/");
  const kind = `${first} ${rest.length} ${rest[1] ?? ""}`;
  const isFirst = !englishKinds.has(kind);
  englishKinds.add(kind);
  return isFirst;
}

/** Pages that everyone may read and that are not for whoever searches the web, each with why. */
const LEFT_OUT: readonly [RegExp, string][] = [
  [
    /^\/(?:meedoen|inloggen|uitloggen|mijn|zoeken|volgen)\b/,
    "asks who somebody is or what they seek",
  ],
  [/^\/(?:hulp\/nu|verlaten)$/, "opens for somebody who is in danger now"],
  [/^\/taal$/, "leads to other pages in other languages"],
  [
    /\/(?:nieuw|aanmelden|inspreken|datum|reageren|melden|bezwaar|tegenspreken|ervaring)$/,
    "a form",
  ],
  [/^\/vragenlijsten\/[^/]+\/(?:vragen|over-jou|kiosk|nakijken)\b/, "inside a survey"],
  [/^\/bijeenkomsten\/[^/]+\/vragen$/, "a form with the questions of a session"],
  [/^\/bijeenkomsten\/[^/]+\/verslag$/, "an announcement of a report that is still to come"],
  [/^\/rondes\/[^/]+\/cijfers\/blad$|^\/adviezen\/[^/]+\/brief$/, "the same as a page, for paper"],
];

describe("the sitemap of the examples", () => {
  test(
    "leads to pages only, each there for everyone in every language",
    async () => {
      const urls = urlsOf(await readSitemap());
      const paths = urls.map(({ loc }) => pathOf(loc));
      expect(new Set(paths).size).toBe(paths.length);
      for (const { loc, lastmod, "xhtml:link": links } of urls) {
        expect(loc.startsWith(`${ORIGIN}/`), loc).toBe(true);
        expect(links.map(({ hreflang }) => hreflang)).toEqual([...SPOKEN_LANGUAGES]);
        expect(
          links.some(({ href }) => href === loc),
          loc,
        ).toBe(true);
        if (lastmod !== undefined) expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (!isRead(pathOf(loc))) continue;
        const page = await visit(pathOf(loc));
        expect(page.status, loc).toBe(200);
        expect(page.headers.get("Content-Type"), loc).toContain("text/html");
        const html = await page.text();
        expect(html, loc).not.toContain("noindex");
        const language = ENGLISH.test(pathOf(loc)) ? "en" : "nl";
        expect(html, loc).toContain(`<html lang="${language}"`);
      }
    },
    SLOW,
  );

  test(
    "holds every page that links lead to",
    async () => {
      const known = new Set(urlsOf(await readSitemap()).map(({ loc }) => pathOf(loc)));
      const walked = [...(await publicPages("/", /^\/(?!werkplek)/)).keys()];
      expect(walked.length).toBeGreaterThan(60);
      const missing = walked.filter(
        (path) => !known.has(path) && !LEFT_OUT.some(([pattern]) => pattern.test(path)),
      );
      expect(missing).toEqual([]);
    },
    SLOW,
  );

  test("is kept like a page, and made anew when something is published", async () => {
    const kept = async () => {
      const { values } = await metrics.pages.get();
      return values.find(({ labels }) => labels.outcome === "kept")?.value ?? 0;
    };
    await readSitemap();
    const before = await kept();
    const answer = await visit("/sitemap.xml");
    expect(answer.headers.get("Content-Type")).toBe("application/xml; charset=utf-8");
    expect(await kept()).toBe(before + 1);
    const { slug } = await inTransactionMade();
    expect(await readSitemap()).toContain(`/bijeenkomsten/${slug}<`);
  });

  test("is named by robots.txt, which asks to leave own input alone", async () => {
    const robots = await (await visit("/robots.txt")).text();
    expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap.xml\n`);
    expect(robots).toContain("Disallow: /mijn\n");
    expect(robots).toContain("Disallow: /en/mijn\n");
  });
});

/** A session that a command publishes, in its own transaction. */
async function inTransactionMade() {
  const { slug, id } = await makeSession();
  await inTransaction((transaction) =>
    emit(
      transaction,
      {
        type: "session.published",
        subjectKind: "session",
        subjectId: id,
        actor: { kind: "staff", staffId: "somebody" },
      },
      EXAMPLE_MOMENT,
    ),
  );
  return { slug };
}

describe("what is not for everyone", () => {
  test("stands nowhere in it", async () => {
    const client = await unqueuedDatabase();
    const hidden = await makeRound();
    await client.round.update({ where: { id: hidden.id }, data: { state: "prepared" } });
    const open = await makeRound();
    const draft = await makeSession({ roundId: open.id, state: "draft" });
    const text = { title: "Draad", summary: "Kort" };
    const themes = [
      { slug: "concept", roundId: open.id, state: "draft", ...text },
      { slug: "verborgen", roundId: hidden.id, state: "published", ...text },
    ];
    for (const data of themes) await client.theme.create({ data });
    const claim = await client.claim.create({
      data: { slug: "wachtende-bewering", text: "Iedereen deed mee.", waiting: true },
    });
    const { id: proposalId } = await client.proposal.create({
      data: {
        roundId: open.id,
        title: "Een voorstel",
        body: "Doe dit.",
        role: "parent",
        state: "submitted",
      },
      select: { id: true },
    });
    const advice = await client.advice.findFirstOrThrow({ select: { id: true, slug: true } });
    await client.advice.update({ where: { id: advice.id }, data: { state: "received" } });
    const xml = await readSitemap();
    const secrets = [hidden.slug, draft.slug, "/concept<", "/verborgen<", claim.slug, proposalId];
    for (const secret of [...secrets, advice.slug]) expect(xml).not.toContain(secret);
    expect(xml).toContain(open.slug);
  });
});

describe("the day of the last change", () => {
  const dayOf = async (slug: string) =>
    urlsOf(await readSitemap()).find(({ loc }) => loc.endsWith(`/rondes/${slug}`))?.lastmod;

  test("is the day on which staff changed something, and no count moves it", async () => {
    const { id, slug } = await makeRound();
    expect(await dayOf(slug)).toBeUndefined();
    const edited = {
      type: "round.edited",
      subjectKind: "round",
      subjectId: id,
      actor: { kind: "staff", staffId: "somebody" },
    } as const;
    // Half an hour before midnight in Amsterdam, where the day counts.
    const late = new Date("2026-03-11T22:30:00Z");
    await inTransaction((transaction) => emit(transaction, edited, late));
    expect(await dayOf(slug)).toBe("2026-03-11");
    await inTransaction((transaction) => touch(transaction, edited));
    expect(await dayOf(slug)).toBe("2026-03-11");
  });

  test("says nothing of somebody who contradicts a claim", async () => {
    const client = await unqueuedDatabase();
    const { id, slug } = await client.claim.create({
      data: { slug: "te-toetsen", text: "Alle ouders deden mee." },
    });
    const challenged = {
      type: "claim.challenged",
      subjectKind: "claim",
      subjectId: id,
      actor: { kind: "staff", staffId: "somebody" },
    } as const;
    await inTransaction((transaction) => emit(transaction, challenged, EXAMPLE_MOMENT));
    const found = urlsOf(await readSitemap()).find(({ loc }) => loc.endsWith(slug));
    expect(found).toBeDefined();
    expect(found?.lastmod).toBeUndefined();
  });
});

describe("a sitemap that is too large for one file", () => {
  test("is a list of parts with the same pages together", async () => {
    const whole = urlsOf((await sitemapXml(ORIGIN, null)) ?? "").map(({ loc }) => loc);
    const index = indexSchema.parse(parser.parse((await sitemapXml(ORIGIN, null, 7)) ?? ""));
    const parts = index.sitemapindex.sitemap.map(({ loc }) => loc);
    expect(parts.length).toBeGreaterThan(8);
    const read = await Promise.all(
      parts.map((loc) => sitemapXml(ORIGIN, new URL(loc).searchParams.get("deel"), 7)),
    );
    const together = read.flatMap((xml) => urlsOf(xml ?? "").map(({ loc }) => loc));
    expect(together.sort()).toEqual(whole.sort());
  });

  test.each(["vast", "vast-0", "vast-99", "rondes-x", "niets-1", "../1"])(
    "has no part %s",
    async (word) => {
      const answer = await visit(`/sitemap.xml?deel=${encodeURIComponent(word)}`);
      expect(answer.status).toBe(404);
    },
  );
});
