/** The lists of claims and of accounts: every row on one page and one only, and counts that agree. */
import { beforeEach, expect, test } from "vitest";
import { DESK_CLAIMS } from "~/features/claims/domain/desk-list";
import { claimsAtDesk } from "~/features/claims/queries/desk-list.server";
import { DESK_ACCOUNTS } from "~/features/staff/domain/desk-lists";
import { loadAccounts } from "~/features/staff/queries/accounts.server";
import { unqueuedDatabase } from "~/platform/db.server";
import { asActor } from "../../support/actors";
import { emptyDatabase } from "../../support/database";
import { addressOf, expectCountsThatAgree, expectEveryRowOnce } from "../../support/every-page";
import { makeRegion, makeRound, NOW } from "../../support/sessions";

const MANY = 60;

beforeEach(async () => {
  await emptyDatabase();
  await makeRegion();
});

test("claims stand by what is to be done, and a moderator sees those of the own rounds and of none", async () => {
  const [own, other] = [await makeRound(), await makeRound()];
  const client = await unqueuedDatabase();
  for (let number = 0; number < MANY; number += 1) {
    await client.claim.create({
      data: {
        slug: `c-${number}`,
        text: "Ouders beslisten mee",
        createdAt: NOW,
        waiting: number % 3 === 0,
        state: number % 2 === 0 ? "asserted" : "unsupported",
        roundId: [null, own.id, other.id][number % 3],
        held: number === 1,
        challenges:
          number % 4 === 0 ? { create: { reason: "Nee", state: "submitted" } } : undefined,
      },
    });
  }
  const administrator = (await asActor("administrator")).actor;
  const read = async (query: string) => {
    const list = await claimsAtDesk(administrator, addressOf(query));
    return { list, keys: list.claims.map(({ slug }) => slug) };
  };
  await expectEveryRowOnce(DESK_CLAIMS, read, MANY - 1);
  await expectCountsThatAgree(DESK_CLAIMS, read);
  await expectCountsThatAgree(DESK_CLAIMS, read, `?oordeel=asserted&ronde=${own.slug}&zoek=ouders`);
  const { list } = await read("?per=100");
  expect(list.counts).toEqual({ waiting: 20, challenged: 10, judged: 29 });
  const moderator = (await asActor("moderator", { roundIds: [own.id] })).actor;
  const seen = await claimsAtDesk(moderator, addressOf("?per=100"));
  expect(seen.place.total).toBe(39);
  const asked = await claimsAtDesk(moderator, addressOf(`?ronde=${other.slug}`));
  expect(asked.unknown).toEqual(["ronde"]);
});

test("accounts stand by their state and their role", async () => {
  const client = await unqueuedDatabase();
  const body = await client.body.findFirstOrThrow();
  for (let number = 0; number < MANY; number += 1) {
    await client.staffAccount.create({
      data: {
        email: `a${number}@example.org`,
        displayName: "Naam",
        role: number % 2 === 0 ? "moderator" : "responder",
        bodyId: number % 4 === 1 ? body.id : null,
        passwordHash: number % 3 === 0 ? "" : "x",
        totpSecret: "",
        active: number % 5 !== 0,
      },
    });
  }
  const read = async (query: string) => {
    const list = await loadAccounts(addressOf(query));
    return { list, keys: list.accounts.map(({ id }) => id) };
  };
  await expectEveryRowOnce(DESK_ACCOUNTS, read, MANY);
  await expectCountsThatAgree(DESK_ACCOUNTS, read);
  await expectCountsThatAgree(DESK_ACCOUNTS, read, "?rol=responder&zoek=a1");
  for (const stand of ["active", "waitsForSetUp", "off"]) {
    const { accounts } = await loadAccounts(addressOf(`?stand=${stand}&per=100`));
    expect(accounts.every(({ state }) => state === stand)).toBe(true);
  }
});
