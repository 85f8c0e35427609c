import { beforeAll, describe, expect, test } from "vitest";
import { readParticipationCode } from "~/features/people/domain/participation-code";
import { codeHash } from "~/features/people/commands/ensure-person.server";
import { ledgerKey } from "~/features/participation/queries/ledger-keys.server";
import { verifyPassword } from "~/platform/password.server";
import { hashUnder, unseal } from "~/platform/secret.server";
import { exampleAccounts, exampleCodes } from "../../../prisma/seed/example-accounts";
import { seed } from "../../../prisma/seed/index";
import { emptyDatabase, testDatabase } from "../../support/database";
import { dumpDatabase, dumpExample } from "./dump-database";

const NOW = new Date("2026-03-10T10:00:00Z");

async function personOf(code: string | undefined) {
  const verdict = readParticipationCode(code ?? "");
  if (!verdict.ok) throw new Error(verdict.code);
  const client = await testDatabase();
  return client.person.findUniqueOrThrow({
    where: { codeHash: codeHash(verdict.participationCode) },
  });
}

beforeAll(async () => {
  await emptyDatabase();
  await seed({ empty: false, now: NOW });
}, 60_000);

describe("the example", () => {
  test("has one open regional round and one local round that was reported back", async () => {
    const client = await testDatabase();
    const rounds = await client.round.findMany({
      where: { example: true },
      orderBy: { scope: "desc" },
      select: { slug: true, scope: true, state: true },
    });
    expect(rounds).toEqual([
      { slug: "prioritaire-opgave-jeugd", scope: "regional", state: "open" },
      { slug: "eerste-stap-hof-van-twente", scope: "local", state: "reportedBack" },
    ]);
  });

  test("has lost the secret of the round that was reported back, and only that one", async () => {
    const client = await testDatabase();
    const [open, local] = await Promise.all(
      ["prioritaire-opgave-jeugd", "eerste-stap-hof-van-twente"].map((slug) =>
        client.round.findUniqueOrThrow({ where: { slug } }),
      ),
    );
    expect(open?.secret).not.toBeNull();
    expect(local?.secret).toBeNull();
  });

  test("has accounts whose password and second factor work, kept hashed and sealed", async () => {
    const client = await testDatabase();
    expect(await client.staffAccount.count()).toBe(exampleAccounts.length);
    for (const { email, password, totpSecret, role } of exampleAccounts) {
      const account = await client.staffAccount.findUniqueOrThrow({ where: { email } });
      expect(account.role).toBe(role);
      expect(account.passwordHash).not.toContain(password);
      expect(await verifyPassword(account.passwordHash, password)).toBe(true);
      expect(await verifyPassword(account.passwordHash, `${password}!`)).toBe(false);
      expect(account.totpSecret).not.toContain(totpSecret);
      expect(unseal(account.totpSecret)).toBe(totpSecret);
    }
  });

  test("has published codes that open the input their story tells of", async () => {
    const client = await testDatabase();
    const survey = await client.survey.findUniqueOrThrow({
      where: { slug: "wonen-en-verblijf" },
      include: { round: true },
    });
    const responseOf = async (code: string | undefined) =>
      client.response.findUnique({
        where: {
          surveyId_respondentKey: {
            surveyId: survey.id,
            respondentKey: hashUnder(survey.round.secret ?? "", (await personOf(code)).id),
          },
        },
      });
    expect(await responseOf(exampleCodes[0].code)).not.toBeNull();
    expect(await responseOf(exampleCodes[1].code)).not.toBeNull();
    expect(await responseOf(exampleCodes[2].code)).toBeNull();

    const statesOf = async (code: string) => {
      const { id } = await personOf(code);
      const own = await client.proposalAuthor.findMany({
        where: { personId: id },
        select: { proposal: { select: { state: true } } },
      });
      return own.map(({ proposal }) => proposal.state).sort();
    };
    expect(await statesOf(exampleCodes[0].code)).toEqual(["published", "returned"]);
    expect(await statesOf(exampleCodes[1].code)).toEqual(["answered"]);
    expect(await statesOf(exampleCodes[2].code)).toEqual(["draft", "held"]);

    const local = await personOf(exampleCodes[3].code);
    const ledger = await client.ledgerPerson.findUniqueOrThrow({
      where: { key: await ledgerKey(client, local.id) },
      include: { participations: true },
    });
    expect(ledger.linked).toBe(true);
    expect(ledger.participations.map(({ channel }) => channel).sort()).toEqual([
      "online",
      "session",
    ]);
  });

  test("is the same again for the same moment, apart from its secrets", async () => {
    const first = await dumpExample();
    await emptyDatabase();
    await seed({ empty: false, now: NOW });
    const second = await dumpExample();
    expect(second["Person"]?.length).toBeGreaterThan(300);
    for (const [table, rows] of Object.entries(second)) expect(rows, table).toEqual(first[table]);
  }, 60_000);

  test("stays as it is when it is loaded again", async () => {
    const before = await dumpDatabase();
    expect(await seed({ empty: false, now: new Date(NOW.getTime() + 86_400_000) })).toEqual({
      region: "updated",
      example: "kept",
    });
    expect(await dumpDatabase()).toEqual(before);
  });
});
