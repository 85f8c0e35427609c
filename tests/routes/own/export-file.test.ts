import { describe, expect, test } from "vitest";
import { retention } from "~/features/own/queries/holdings.server";
import { ownExport } from "~/features/own/queries/own-export.server";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { readParticipationCode } from "~/features/people/domain/participation-code";
import type { JsonValue } from "~/features/vocabulary/own-input";
import { translator } from "~/i18n/t";
import { exampleCodes } from "../../../prisma/seed/example-accounts";
import { asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { testDatabase } from "../../support/database";

const FILES = ["/mijn/meenemen/json", "/mijn/meenemen/html", "/en/mijn/meenemen/html"];

async function enter(code: string) {
  const answer = await post("/meedoen", { code });
  return { headers: { Cookie: cookieOf(answer.headers.get("Set-Cookie") ?? "") } };
}

function namesIn(value: JsonValue): string[] {
  if (value === null || typeof value !== "object") return [];
  const below = Object.values(value).flatMap((held: JsonValue) => namesIn(held));
  return Array.isArray(value) ? below : [...Object.keys(value), ...below];
}

describe("everything somebody gave, as a file", () => {
  test.each(FILES)("%s is for its owner, as a file that no cache holds", async (path) => {
    const file = await visit(path, await enter(exampleCodes[0].code));
    expect(file.status).toBe(200);
    expect(file.headers.get("Cache-Control")).toBe("no-store");
    expect(file.headers.get("Content-Disposition")).toContain("attachment");
    const nobody = await visit(path);
    expect(nobody.status).toBe(302);
    expect(nobody.headers.get("Location")).toContain("/meedoen?naar=");
    expect(nobody.headers.get("Cache-Control")).toBe("no-store");
  });

  test("it has every part of the registry, and a stranger gets nothing of somebody else", async () => {
    const file = await visit("/mijn/meenemen/json", await enter(exampleCodes[0].code));
    const parts: unknown = await file.json();
    expect(Object.keys(parts ?? {}).sort()).toEqual([...retention().names].sort());
    const stranger = await asParticipant();
    const other = await visit("/mijn/meenemen/json", { headers: { Cookie: stranger.cookie } });
    const held: unknown = await other.json();
    expect(held).toMatchObject({ proposals: [], responses: [], signUps: [], address: null });
  });

  test("there is no other kind of file", async () => {
    const answer = await visit("/mijn/meenemen/pdf", await enter(exampleCodes[0].code));
    expect(answer.status).toBe(404);
  });

  test("words of a person stay words, whatever they wrote", async () => {
    const client = await testDatabase();
    const { personId, cookie } = await asParticipant();
    await client.contactAddress.create({
      data: { personId, email: "<script>alert(1)</script>@example.org", frequency: "weekly" },
    });
    const file = await visit("/mijn/meenemen/html", { headers: { Cookie: cookie } });
    const html = await file.text();
    expect(html).toContain("&lt;script&gt;alert(1)");
    expect(html).not.toContain("<script");
  });

  test("every value of the examples has a name that people understand", async () => {
    const client = await testDatabase();
    const names = new Set<string>();
    for (const { code } of exampleCodes) {
      const verdict = readParticipationCode(code);
      if (!verdict.ok) throw new Error(verdict.code);
      const { id } = await client.person.findUniqueOrThrow({
        where: { codeHash: codeHash(verdict.participationCode) },
      });
      for (const { value } of await ownExport(id))
        for (const name of namesIn(value)) names.add(name);
    }
    expect(names.size).toBeGreaterThan(10);
    const t = translator("nl");
    expect([...names].filter((name) => t.find(`own.field_${name}`) === undefined)).toEqual([]);
  });
});
