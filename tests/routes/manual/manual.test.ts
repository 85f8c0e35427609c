import { describe, expect, test } from "vitest";
import { DESKS, opensFor } from "~/features/staff/ui/desk-navigation";
import { MANUAL_CHAPTERS, manualPlace } from "~/features/staff/domain/manual-places";
import { STAFF_ROLES } from "~/policy/actor";
import { asActor } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

async function signedIn(role: (typeof STAFF_ROLES)[number]) {
  const client = await testDatabase();
  const { id } = await client.body.findFirstOrThrow({ where: { kind: "advisoryCouncil" } });
  const rounds = await client.round.findMany({ select: { id: true } });
  const speaks = role === "responder" || role === "advisoryCouncil" ? { bodyId: id } : {};
  const roundIds = role === "moderator" ? rounds.map((round) => round.id) : [];
  const { cookie } = await asActor(role, { ...speaks, roundIds });
  return async (path: string) => {
    const answer = await visit(path, { headers: { Cookie: cookie } });
    return { status: answer.status, html: await answer.text() };
  };
}

describe.each(STAFF_ROLES)("%s", (role) => {
  test("finds the own chapter first, and the part of each desk on its page", async () => {
    const read = await signedIn(role);
    const overview = await read("/werkplek/hulp");
    const own = `/werkplek/hulp/${MANUAL_CHAPTERS[role]}`;
    const chapters = [...overview.html.matchAll(/<h2[^>]*><a href="([^"]+)"/g)];
    expect(chapters.map(([, href]) => href)[0]).toBe(own);
    expect(chapters).toHaveLength(STAFF_ROLES.length);
    for (const { path } of DESKS.filter((desk) => opensFor(role, desk.path))) {
      const place = manualPlace(path, role);
      expect((await read(path)).html, path).toContain(`href="${place}"`);
      const [address = "", anchor] = place.split("#");
      const chapter = await read(address);
      expect(chapter.status, place).toBe(200);
      // A desk that no part is about leads to the chapter itself.
      if (anchor !== undefined) expect(chapter.html, place).toContain(`id="${anchor}"`);
    }
  });

  test("reads every chapter, and is led to no desk that is closed to them", async () => {
    const read = await signedIn(role);
    for (const chapter of Object.values(MANUAL_CHAPTERS)) {
      const { status, html } = await read(`/werkplek/hulp/${chapter}`);
      expect(status).toBe(200);
      const main = html.slice(html.indexOf('<div lang="nl">'));
      for (const [, href = ""] of main.matchAll(/href="(\/werkplek[^"#]*)"/g)) {
        expect(opensFor(role, href), `${chapter} ${href}`).toBe(true);
      }
    }
  });
});

test("the English page says that the manual is Dutch, and marks it so", async () => {
  const read = await signedIn("moderator");
  const { html } = await read("/en/werkplek/hulp/moderator");
  expect(html).toContain("The manual is in Dutch only.");
  expect(html).toContain('<div lang="nl">');
  expect(html).toContain('href="/en/werkplek/rondes"');
});

test("a chapter that is not there is not found", async () => {
  const read = await signedIn("moderator");
  expect((await read("/werkplek/hulp/koning")).status).toBe(404);
});
