import { describe, expect, test } from "vitest";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { readParticipationCode } from "~/features/people/domain/participation-code";
import { loadErasurePlan } from "~/features/own/queries/erasure-plan.server";
import { exampleCodes } from "../../../prisma/seed/example-accounts";
import { asParticipant, cookieOf } from "../../support/actors";
import { post, visit } from "../../support/application";
import { testDatabase } from "../../support/database";
import { brokenKeys } from "../../support/tables";

async function enter(code: string) {
  const answer = await post("/meedoen", { code });
  const verdict = readParticipationCode(code);
  if (!verdict.ok) throw new Error(verdict.code);
  const client = await testDatabase();
  const person = await client.person.findUniqueOrThrow({
    where: { codeHash: codeHash(verdict.participationCode) },
  });
  return { headers: { Cookie: cookieOf(answer.headers.get("Set-Cookie") ?? "") }, id: person.id };
}

describe("/mijn/wissen", () => {
  test("nothing goes without being chosen, confirmed, and one's own", async () => {
    const { headers, id } = await enter(exampleCodes[0].code);
    const before = await loadErasurePlan(id, "nl");
    const [first] = before;
    expect(before.length).toBeGreaterThan(2);

    const empty = await post("/mijn/wissen", { intent: "chosen" }, headers);
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain("Kruis aan");

    const asked = { intent: "chosen", chosen: [first?.key ?? ""] };
    const question = await post("/mijn/wissen", asked, headers);
    expect(question.status).toBe(200);
    expect(await question.text()).toContain("Weet je het zeker?");
    expect(await loadErasurePlan(id, "nl")).toEqual(before);

    const stranger = await asParticipant();
    const foreign = await post(
      "/mijn/wissen",
      { ...asked, confirmed: "yes" },
      { Cookie: stranger.cookie },
    );
    expect(foreign.status).toBe(422);
    expect(await loadErasurePlan(id, "nl")).toEqual(before);
  });

  test("what is chosen goes and the rest stays; a repeat is told", async () => {
    const { headers, id } = await enter(exampleCodes[2].code);
    const before = await loadErasurePlan(id, "nl");
    const chosen = before.find(({ kind, action }) => kind === "proposal" && action === "remove");
    const fields = { intent: "chosen", confirmed: "yes", chosen: [chosen?.key ?? ""] };
    expect((await post("/mijn/wissen", fields, headers)).status).toBe(303);
    const after = await loadErasurePlan(id, "nl");
    expect(after).toEqual(before.filter(({ key }) => key !== chosen?.key));
    expect((await post("/mijn/wissen", fields, headers)).status).toBe(422);
  });

  test.each(exampleCodes.map(({ code, story }) => [code, story]))(
    "%s can erase everything: %s",
    async (code) => {
      const client = await testDatabase();
      const { headers, id } = await enter(code);
      const mine = await ledgerKey(client, id);
      const others = { personKey: { not: mine }, state: "counted" };
      const countedBefore = await client.participation.count({ where: others });
      const published = await client.reply.count({ where: { state: "published" } });

      const everything = { intent: "everything", confirmed: "yes" };
      const answer = await post("/mijn/wissen", everything, headers);
      expect(answer.status).toBe(303);
      expect(answer.headers.get("Location")).toBe("/meedoen?gewist=ja");

      expect((await visit("/mijn", { headers })).status).toBe(302);
      expect((await post("/meedoen", { code })).status).toBe(422);
      expect(await client.person.findUnique({ where: { id } })).toBeNull();
      expect(await client.participation.count({ where: { personKey: mine } })).toBe(0);
      expect(await client.contactAddress.count({ where: { personId: id } })).toBe(0);
      // What others brought in and what was answered stays; what was counted loses its tie.
      expect(await client.participation.count({ where: others })).toBeGreaterThanOrEqual(
        countedBefore,
      );
      expect(await client.reply.count({ where: { state: "published" } })).toBe(published);
      expect(await brokenKeys()).toEqual([]);
    },
  );
});
