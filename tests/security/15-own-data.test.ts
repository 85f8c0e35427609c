/** Everything somebody gave is theirs to see and to take along, and nobody else's: the file holds all of it, and only of them. */
import { beforeAll, expect, test } from "vitest";
import { retention } from "~/features/own/queries/holdings.server";
import { visit } from "../support/application";
import { asActor, asParticipant } from "../support/actors";
import { emptyDatabase } from "../support/database";
import { MARK, everythingOfOne } from "../support/everything-of-one";
import { makeRegion } from "../support/sessions";

const FILES = ["/mijn/meenemen/json", "/mijn/meenemen/html", "/en/mijn/meenemen/html"];

/** What they wrote, one of each kind. */
const WRITTEN = [
  ...["opmerking", "waarom", "nog niet verstuurd", "roepnaam", "nodig", "vraag", "onderwerp"],
  ...["titel", "voorstel", "reactie", "tegenspraak"],
];

let owner: { Cookie: string };

beforeAll(async () => {
  await emptyDatabase();
  await makeRegion();
  owner = { Cookie: (await everythingOfOne()).writer.cookie };
});

test.each(FILES)("%s holds every kind of thing they wrote, as text", async (path) => {
  const file = await visit(path, { headers: owner });
  expect(file.status).toBe(200);
  expect(file.headers.get("Cache-Control")).toBe("no-store");
  const text = await file.text();
  for (const what of WRITTEN) expect(text, what).toContain(`${MARK}${what}`);
  if (path.endsWith("html")) expect(text).not.toContain("<script");
  else
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual([...retention().names].sort());
});

test.each(FILES)("%s gives nothing of them to anybody else", async (path) => {
  expect((await visit(path)).status).toBe(302);
  const others = [
    (await asParticipant()).cookie,
    (await asActor("administrator")).cookie,
    (await asActor("moderator")).cookie,
  ];
  for (const Cookie of others) {
    const answer = await visit(path, { headers: { Cookie } });
    expect(await answer.text()).not.toContain(MARK);
  }
});
