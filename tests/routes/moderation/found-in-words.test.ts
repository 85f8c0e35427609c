/** What staff are about to publish comes back with a choice for everything found in it, and nothing typed is lost. */
import { expect, test } from "vitest";
import { unqueuedDatabase } from "~/platform/db.server";
import { asActor } from "../../support/actors";
import { post } from "../../support/application";
import { makeRound } from "../../support/sessions";

const FIELD = /name="(stay\.telephone\.[a-z0-9]+)"/;

test("a statement with a telephone number", async () => {
  const round = await makeRound();
  const { cookie } = await asActor("moderator", { roundIds: [round.id] });
  const address = `/werkplek/rondes/${round.slug}/stellingen`;
  const text = "Hulp is te bellen op 06-12345678.";
  const refused = await post(address, { text }, { Cookie: cookie });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain(text);
  expect(page).toContain("In je tekst staat “06-12345678”");
  const field = FIELD.exec(page)?.[1] ?? "";
  expect(field).not.toBe("");
  expect(page, "staff change their own words rather than covering them").not.toContain(
    "Bedekken met een balk",
  );
  const short = { text: "kort", [field]: "publicContact" };
  const again = await post(address, short, { Cookie: cookie });
  expect(await again.text(), "what was chosen goes along").toContain(`name="${field}"`);
  const client = await unqueuedDatabase();
  expect(await client.opinionStatement.count({ where: { roundId: round.id } })).toBe(0);
  const sent = await post(address, { text, [field]: "publicContact" }, { Cookie: cookie });
  expect(sent.status).toBe(303);
  expect(await client.opinionStatement.count({ where: { roundId: round.id } })).toBe(1);
});
