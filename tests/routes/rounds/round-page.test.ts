/** What the page of a round says at the top, and what goes along when somebody shares its address. */
import sharp from "sharp";
import { beforeAll, afterAll, describe, expect, test } from "vitest";
import { personsByRound } from "~/features/participation/queries/across-rounds.server";
import { formatRange } from "~/i18n/format";
import { holdClock } from "~/platform/clock.server";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { makeRound } from "../../support/sessions";

const OPEN = "/rondes/prioritaire-opgave-jeugd";
const PAST = "/rondes/regiovisie-2021";

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

const html = async (path: string) => (await visit(path)).text();

/** The content of a meta element of a page. */
function metaOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(page)?.[1];
}

describe("the top of a round", () => {
  test.each([
    [OPEN, "Thuis of ergens anders wonen", "Prioritaire opgave jeugd: wonen en verblijf"],
    [`/en${OPEN}`, "Living at home or somewhere else", "Priority task youth: residential care"],
    [PAST, "Jeugdhulp in Twente: de visie van 2021", "Regiovisie Jeugdhulp Twente"],
    [`/en${PAST}`, "Youth care in Twente: the vision of 2021", "Regional vision on youth care"],
  ])(
    "%s names it in plain words, and small below that officially",
    async (path, plain, official) => {
      const page = await html(path);
      const heading = /<h1[^>]*>(.*?)<\/h1>/.exec(page)?.[1] ?? "";
      expect(heading).toContain(plain);
      expect(heading).not.toContain(official);
      expect(page).toContain(official);
      expect(page).toContain('class="scene"');
    },
  );

  test("says who listens by function, who decides and answers each by one name that is explained", async () => {
    const page = await html(OPEN);
    expect(page).toContain("De beleidsadviseurs jeugd van OZJT");
    expect(page).toContain('href="/wie-beslist#ab-samentwente"');
    expect(page).toContain('href="/wie-beslist#ozjt"');
    expect(page).toContain("Wie geeft antwoord");
    expect(page).toContain("Je zegt wat er volgens jou in het plan moet.");
  });

  test("says how many people took part as the figures say it, and nothing where they say nothing", async () => {
    const client = await testDatabase();
    const { id } = await client.round.findUniqueOrThrow({
      where: { slug: "prioritaire-opgave-jeugd" },
    });
    const people = (await personsByRound(EXAMPLE_MOMENT)).get(id);
    expect(people?.min).toBeGreaterThan(4);
    const count = formatRange("nl", people?.min ?? 0, people?.max ?? null);
    expect(await html(OPEN)).toContain(`${count} mensen deden tot nu toe mee`);
    const { slug } = await makeRound();
    const quiet = await html(`/rondes/${slug}`);
    expect(quiet).not.toContain("tot nu toe mee");
    expect(quiet).not.toContain('class="scene"');
  });

  test("of one municipality says it in a band", async () => {
    const slug = "eerste-stap-hof-van-twente";
    const client = await testDatabase();
    const { id } = await client.round.findUniqueOrThrow({ where: { slug } });
    const people = (await personsByRound(EXAMPLE_MOMENT)).get(id);
    expect(people?.max).not.toBe(people?.min);
    const count = formatRange("nl", people?.min ?? 0, people?.max ?? null);
    expect(await html(`/rondes/${slug}`)).toContain(`${count} mensen deden mee`);
  });
});

describe("a shared address", () => {
  test("brings a description and a picture of this site", async () => {
    const page = await html(OPEN);
    expect(metaOf(page, "description")).toMatch(/^Hoe zorgen we dat meer kinderen/);
    expect(metaOf(page, "og:title")).toBe("Thuis of ergens anders wonen");
    const picture = metaOf(page, "og:image") ?? "";
    const site = new URL(picture).origin;
    expect(metaOf(page, "og:url")).toBe(`${site}${OPEN}`);
    const answer = await visit(new URL(picture).pathname);
    expect(answer.headers.get("Content-Type")).toBe("image/png");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
    const english = await html(`/en${OPEN}`);
    expect(new URL(metaOf(english, "og:image") ?? "").pathname).toBe(`/en${OPEN}/deelplaatje.png`);
  });

  test("stands there to copy and to mail, also without script", async () => {
    const page = await html(OPEN);
    expect(page).toMatch(/<button[^>]*data-share="http[^"]*prioritaire-opgave-jeugd"[^>]*hidden/);
    expect(page).toMatch(/href="mailto:\?subject=Thuis%20of[^"]*body=http/);
  });

  test("of a round that nobody may see has no picture", async () => {
    const { slug, id } = await makeRound();
    const client = await testDatabase();
    await client.round.update({ where: { id }, data: { state: "prepared" } });
    expect((await visit(`/rondes/${slug}/deelplaatje.png`)).status).toBe(404);
  });
});

describe("the days of a round in a calendar", () => {
  test.each(["/rondes.ics", `${OPEN}.ics`, `/en${OPEN}.ics`])(
    "%s is a file that may be kept as long as that of sessions",
    async (address) => {
      const answer = await visit(address);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
      const sessions = await visit("/bijeenkomsten.ics");
      expect(answer.headers.get("Cache-Control")).toBe(sessions.headers.get("Cache-Control"));
      expect(await answer.text()).toContain("BEGIN:VEVENT");
    },
  );

  test("are offered on the page as long as there is something to wait for, and with all rounds", async () => {
    expect(await html(OPEN)).toContain(`href="${OPEN}.ics"`);
    expect(await html(`/en${OPEN}`)).toContain(`href="/en${OPEN}.ics"`);
    expect((await html(PAST)).includes(".ics")).toBe(false);
    expect(await html("/rondes")).toContain('href="/rondes.ics"');
  });
});
