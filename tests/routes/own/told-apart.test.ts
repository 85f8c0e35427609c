/** What can be erased can be told apart: two questions at one session, two reactions to one proposal. */
import { expect, test } from "vitest";
import { asParticipant } from "../../support/actors";
import { visit } from "../../support/application";
import { testDatabase } from "../../support/database";

test.each(["/mijn/wissen", "/en/mijn/wissen"])("%s names no two things alike", async (path) => {
  const client = await testDatabase();
  const { personId, cookie } = await asParticipant();
  const session = await client.session.findFirstOrThrow({ where: { state: "published" } });
  const proposal = await client.proposal.findFirstOrThrow({ where: { state: "published" } });
  await client.sessionQuestion.createMany({
    data: ["Mag mijn zus mee?", `Komt de wethouder? ${"En wie nog meer? ".repeat(30)}`].map(
      (body) => ({ sessionId: session.id, personId, body }),
    ),
  });
  await client.comment.createMany({
    data: ["Goed idee.", "Doe dit ook in Almelo."].map((body) => ({
      proposalId: proposal.id,
      personId,
      role: "parent",
      body,
    })),
  });
  const html = await (await visit(path, { headers: { Cookie: cookie } })).text();
  const labels = [...html.matchAll(/<label[^>]*>([\s\S]*?)<\/label>/g)].map(([, label]) =>
    (label ?? "").replaceAll(/<[^<>]*>/g, "").trim(),
  );
  expect(labels).toHaveLength(4);
  expect(new Set(labels).size).toBe(4);
  expect(html).toContain("Mag mijn zus mee?");
  expect(html).toContain("Doe dit ook in Almelo.");
  expect(Math.max(...labels.map((label) => label.length))).toBeLessThan(220);
});
