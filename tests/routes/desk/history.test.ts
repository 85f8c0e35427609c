/** The log in words, and the history that stands on the pages of things. */
import { beforeAll, expect, test } from "vitest";
import { audit } from "~/platform/audit.server";
import type { AuditEvent } from "~/platform/audit.server";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { asActor } from "../../support/actors";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

beforeAll(() => {
  holdClock(EXAMPLE_MOMENT);
});

const tell = (event: AuditEvent) =>
  inTransaction((transaction) => audit(transaction, EXAMPLE_MOMENT, event));

async function read(path: string, cookie: string): Promise<string> {
  const response = await visit(path, { headers: { Cookie: cookie } });
  expect(response.status).toBe(200);
  return response.text();
}

test("the log says its details in the language of the reader, and what an id names by its title", async () => {
  const { cookie, actor } = await asActor("administrator");
  const client = await testDatabase();
  const body = await client.body.findFirstOrThrow();
  const by = { kind: "staff", staffId: actor.staffId } as const;
  await tell({
    ...{ actor: by, action: "staff.accountCreated", subjectKind: "staffAccount" },
    ...{ subjectId: actor.staffId, details: { role: "safetyOfficer", bodyId: body.id } },
  });
  await tell({
    ...{ actor: by, action: "region.settingsChanged", subjectKind: "region" },
    ...{ subjectId: "region", details: { replyDays: "42 -> 28" } },
  });
  await tell({
    ...{ actor: by, action: "reply.extended", subjectKind: "theme", subjectId: "gone" },
    details: { mayStay: "publicRole:2", dueAt: "2027-03-01T09:00:00.000Z" },
  });
  const dutch = await read("/werkplek/logboek", cookie);
  expect(dutch).toContain("aandachtsfunctionaris");
  expect(dutch).toContain(body.name);
  expect(dutch).toContain("van 42 naar 28");
  expect(dutch).toContain("openbare rol (2)");
  expect(dutch).toContain("1 maart 2027");
  for (const raw of [body.id, "replyDays", "safetyOfficer<", "publicRole", "2027-03-01T"]) {
    expect(dutch, raw).not.toContain(`>${raw}`);
  }
  const english = await read("/en/werkplek/logboek", cookie);
  expect(english).toContain("safety officer");
  expect(english).toContain("public role (2)");
});

test("templates, organisations, messages, the population and the post show their own history to who works on them", async () => {
  const client = await testDatabase();
  const { cookie } = await asActor("administrator");
  const body = await client.body.findFirstOrThrow();
  const template = await client.ownTemplate.create({
    data: { kind: "session", name: "Ouderavond", content: "{}", updatedAt: EXAMPLE_MOMENT },
  });
  const provider = await client.identityProvider.create({
    data: {
      bodyId: body.id,
      issuer: "https://inloggen.example.org",
      clientId: "inbreng",
      clientSecret: "sealed",
      createdAt: EXAMPLE_MOMENT,
    },
  });
  const system = { kind: "system" } as const;
  await tell({
    ...{ actor: system, action: "template.kept", subjectKind: "ownTemplate" },
    subjectId: template.id,
  });
  await tell({
    ...{ actor: system, action: "staff.providerAdded", subjectKind: "identityProvider" },
    subjectId: provider.id,
  });
  await tell({
    ...{ actor: system, action: "post.retried", subjectKind: "outbox", subjectId: "failed" },
    details: { messages: 3 },
  });
  await tell({
    ...{ actor: system, action: "population.imported", subjectKind: "population" },
    ...{ subjectId: "all", details: { rows: 12 } },
  });
  await tell({
    ...{ actor: system, action: "moderation.messageChanged", subjectKind: "houseRule" },
    subjectId: "privateData",
  });
  expect(await read("/werkplek/bevolking", cookie)).toContain("regels: 12");
  expect(await read("/werkplek/beoordelen/berichten", cookie)).toContain("Het systeem heeft");
  expect(await read("/werkplek/sjablonen", cookie)).toContain("heeft het sjabloon");
  const organisation = `/werkplek/accounts/organisaties/${provider.id}`;
  expect(await read(organisation, cookie)).toContain("Het systeem heeft");
  expect(await read("/werkplek/beoordelen/berichten", cookie)).toContain("?soort=houseRule");
  const post = await read("/werkplek/post", cookie);
  expect(post).toContain("heeft berichten opnieuw aangeboden");
  expect(post).toContain("berichten: 3");
});
