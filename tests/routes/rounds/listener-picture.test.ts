/** The picture of who listens: brought by a desk, written anew, with words for whoever does not see it. */
import sharp from "sharp";
import { beforeEach, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import { ORIGIN, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";
import { makeRound } from "../../support/sessions";

holdClock(EXAMPLE_MOMENT);

let slug: string;
let id: string;
let cookie: string;

beforeEach(async () => {
  ({ id, slug } = await makeRound());
  cookie = (await asActor("moderator", { roundIds: [id] })).cookie;
});

/** A photograph as a phone makes it: larger than it is shown, and it knows where it was taken. */
function photograph() {
  const exif = { IFD0: { Make: "Telefoon" }, IFD3: { GPSLatitude: "52/1 15/1 0/1" } };
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: "teal" } })
    .withExif(exif)
    .jpeg()
    .toBuffer();
}

function bring(file: Uint8Array | null, fields: Record<string, string>, who = cookie, prefix = "") {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (file) body.append("file", new Blob([new Uint8Array(file)]), "foto.jpg");
  return visit(`${prefix}/werkplek/rondes/${slug}/luisteraar`, {
    method: "POST",
    body,
    headers: { Origin: ORIGIN, Host: "localhost:3000", Cookie: who },
  });
}

const ALT = { altNl: "De wethouder jeugd bij het raam", altEn: "The alderman by the window" };

/** The address of the picture on the page of the round. */
async function shown(prefix = ""): Promise<string | undefined> {
  const page = await (await visit(`${prefix}/rondes/${slug}`)).text();
  return /<img[^>]*src="(\/luisteraar\/[^"]+)"/.exec(page)?.[1];
}

test("is shown with its words, small, as WebP and without the place it was taken at", async () => {
  expect(await shown()).toBeUndefined();
  expect((await bring(await photograph(), ALT)).status).toBe(303);
  const address = (await shown()) ?? "";
  const answer = await visit(address);
  expect(answer.headers.get("Content-Type")).toBe("image/webp");
  const written = await sharp(new Uint8Array(await answer.arrayBuffer())).metadata();
  expect(written).toMatchObject({ format: "webp", width: 400, height: 300 });
  expect(written.exif).toBeUndefined();
  expect(await (await visit(`/rondes/${slug}`)).text()).toContain(`alt="${ALT.altNl}"`);
  expect(await (await visit(`/en/rondes/${slug}`)).text()).toContain(`alt="${ALT.altEn}"`);
});

test("takes the place of the one before, whose address is gone, and can be taken away", async () => {
  await bring(await photograph(), ALT);
  const first = (await shown()) ?? "";
  await bring(await photograph(), { ...ALT, altEn: "" });
  const second = (await shown()) ?? "";
  expect(second).not.toBe(first);
  expect((await visit(first)).status).toBe(404);
  expect((await bring(null, { drop: "ja" })).status).toBe(303);
  expect(await shown()).toBeUndefined();
  const client = await testDatabase();
  expect(await client.listenerPicture.count({ where: { roundId: id } })).toBe(0);
});

test("needs words and a picture, and says which is missing; what was typed stays", async () => {
  const wordless = await bring(await photograph(), { altNl: "", altEn: "By the window" });
  expect(wordless.status).toBe(422);
  const page = await wordless.text();
  expect(page).toContain('id="field-altNl-error"');
  expect(page).toContain("By the window");
  const fileless = await bring(null, ALT);
  expect(await fileless.text()).toContain("Kies een foto of tekening.");
  const drawing = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  const disguised = await bring(drawing, ALT, cookie, "/en");
  expect(await disguised.text()).toContain("This is no photo or drawing that we can read.");
  const large = await bring(new Uint8Array(5 * 1024 * 1024 + 1), ALT);
  expect([413, 422]).toContain(large.status);
  expect(await shown()).toBeUndefined();
});

test("is brought by nobody of another round, and by none without signing in", async () => {
  const other = (await asActor("moderator")).cookie;
  expect((await bring(await photograph(), ALT, other)).status).toBe(404);
  expect((await bring(await photograph(), ALT, "")).status).toBe(302);
  expect(await shown()).toBeUndefined();
});
