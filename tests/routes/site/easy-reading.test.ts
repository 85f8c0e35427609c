/** Easy words beside the ordinary text: where they stand, that they are Dutch, that they are remembered, and who writes them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureReadability, EASY_LIMITS } from "~/features/surveys/domain/readability";
import { sourceHash } from "~/features/translations/queries/source-hash.server";
import { holdClock } from "~/platform/clock.server";
import { metrics } from "~/platform/metrics.server";
import { EASY_TEXTS } from "../../../prisma/seed/example/easy-texts";
import { asActor } from "../../support/actors";
import { ORIGIN, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

const ROUND = "/rondes/prioritaire-opgave-jeugd";
const COOKIE = "inbreng-easy=1";
const PAGE = { Accept: "text/html,*/*" };

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

const read = async (path: string, headers = {}) => (await visit(path, { headers })).text();

describe("a page in easy words", () => {
  test.each([
    [ROUND, "Hoe kunnen meer kinderen thuis wonen?"],
    ["/vragenlijsten/wonen-en-verblijf", "Heb jij hulp van jeugdzorg?"],
    [`${ROUND}/terugkoppeling/op-tijd-een-plan`, "Word je achttien?"],
    [`${ROUND}/terugkoppeling/op-tijd-een-plan`, "Ja, dat gaan we doen."],
    ["/agenda/vertrekplan-op-je-zeventiende", "Jongeren hoorden te laat dat ze weg moesten."],
  ])("%s says it easily, with a drawing; the ordinary page does not", async (path, words) => {
    const easy = await read(`/makkelijk${path}`);
    expect(easy).toContain(words);
    expect(easy).toContain('<svg class="pictogram" viewBox="0 0 48 48" aria-hidden="true">');
    const ordinary = await read(path);
    expect(ordinary).not.toContain(words);
    expect(ordinary).not.toContain('class="pictogram"');
  });

  test("is Dutch: nothing is marked as foreign, and links stay easy", async () => {
    const html = await read(`/makkelijk${ROUND}`);
    expect(html).toContain('<html lang="nl" dir="ltr"');
    expect(html).not.toContain('lang="makkelijk"');
    expect(html.replace("<html", "")).not.toMatch(/<(?:span|div|p)[^>]*\slang="nl"/);
    expect(html).toContain('href="/makkelijk/bijeenkomsten"');
  });

  test("says nothing of what has no easy words", async () => {
    expect((await visit("/makkelijk/privacy")).status).toBe(200);
    expect((await visit("/makkelijk/bestaat-niet")).status).toBe(404);
    const desk = await visit("/makkelijk/werkplek");
    expect([desk.status, desk.headers.get("Location")]).toEqual([307, "/werkplek"]);
  });

  test("is no page of its own for who searches the web", async () => {
    expect(await read("/sitemap.xml")).not.toContain("/makkelijk");
  });
});

describe("the switch", () => {
  test("leads to the same page, is remembered, and leads back", async () => {
    const html = await read(ROUND);
    expect(html).toContain(`href="${ROUND}?lezen=makkelijk"`);
    const on = await visit(`${ROUND}?lezen=makkelijk`, { headers: PAGE });
    expect([on.status, on.headers.get("Location")]).toEqual([303, `/makkelijk${ROUND}`]);
    expect(on.headers.get("Set-Cookie")).toContain(COOKIE);
    const later = await visit(ROUND, { headers: { ...PAGE, Cookie: COOKIE } });
    expect([later.status, later.headers.get("Location")]).toEqual([307, `/makkelijk${ROUND}`]);
    const off = await visit(`${ROUND}?lezen=gewoon`, { headers: { ...PAGE, Cookie: COOKIE } });
    expect([off.status, off.headers.get("Location")]).toEqual([303, ROUND]);
    expect(off.headers.get("Set-Cookie")).toContain("Max-Age=0");
  });

  test("leads nowhere where there is no easy page: machines and files", async () => {
    for (const path of ["/api/v1/rounds", "/vragenlijst.schema.json", "/robots.txt"]) {
      const answer = await visit(path, { headers: { ...PAGE, Cookie: COOKIE } });
      expect(answer.status, path).toBe(200);
    }
  });

  test("is not there for pages in another language", async () => {
    expect(await read(`/en${ROUND}`)).not.toContain("lezen=");
  });

  test("the page about languages has it too, for who comes from a survey", async () => {
    const html = await read("/taal?naar=/vragenlijsten");
    expect(html).toContain('href="/vragenlijsten?lezen=makkelijk"');
  });
});

test("who wants easy words gets pages that are kept, like everybody without a cookie", async () => {
  const kept = async () =>
    (await metrics.pages.get()).values.find(({ labels }) => labels.outcome === "kept")?.value ?? 0;
  const first = await read(`/makkelijk${ROUND}`, PAGE);
  const before = await kept();
  expect(await read(`/makkelijk${ROUND}`, { ...PAGE, Cookie: COOKIE })).toBe(first);
  expect((await kept()) - before).toBe(1);
});

test("the easy texts of the example are easy", () => {
  for (const [text] of EASY_TEXTS.flatMap((texts) => Object.values(texts))) {
    const { longSentences, hardWords } = measureReadability(text, EASY_LIMITS);
    expect([...longSentences, ...hardWords], text).toEqual([]);
  }
});

test("staff write an easy text with a drawing, and read what is not easy in it", async () => {
  const { cookie } = await asActor("administrator");
  const client = await testDatabase();
  const { id, title } = await client.round.findUniqueOrThrow({
    where: { slug: "regiovisie-2021" },
  });
  const hash = sourceHash(title);
  const desk = `/werkplek/vertalingen/makkelijk/round/${id}`;
  const send = (text: string, version: number, pictogram: string) =>
    visit(desk, {
      method: "POST",
      headers: { Cookie: cookie, Origin: ORIGIN },
      body: new URLSearchParams({
        intent: "publish",
        [`text-${hash}`]: text,
        [`version-${hash}`]: String(version),
        [`pictogram-${hash}`]: pictogram,
      }),
    });
  const long = "Wij maken een plan voor alle kinderen en alle ouders die hulp nodig hebben.";
  expect((await send(long, 0, "family")).status).toBe(303);
  expect(await read("/makkelijk/rondes/regiovisie-2021")).toContain(long);
  const html = await read(desk, { Cookie: cookie });
  expect(html).toContain("Te lang voor makkelijk lezen (14 woorden, hoogstens 10)");
  expect(html).toContain('<option value="family" selected="">');
  expect((await send(long, 1, "")).status).toBe(303);
  expect((await send(long, 1, "")).status).toBe(303);
  const row = await client.translation.findFirstOrThrow({
    where: { language: "makkelijk", sourceHash: hash },
  });
  expect([row.pictogram, row.version]).toEqual([null, 2]);
});
