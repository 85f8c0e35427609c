/** One sent form counts once, with its first content, and nothing that is stored leads to a participation code. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { beforeEach, describe, expect, inject, test } from "vitest";
import {
  codeForSubmission,
  codeHash,
  ensurePerson,
} from "~/features/people/commands/ensure-person.server";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { bindForms, forgetFormsCookie } from "~/platform/form-browser.server";
import { readForm } from "~/platform/form.server";
import {
  SubmissionUsed,
  findSubmission,
  newSubmissionToken,
  recordSubmission,
  removeOldSubmissions,
} from "~/platform/submission.server";
import { migrate } from "../../prisma/tools/migrate";
import { cookieOf } from "../support/actors";
import { emptyDatabase, testDatabase } from "../support/database";
import { sendProposal, sendReaction, publishedProposal } from "../support/proposals";
import { makeRegion, makeRound } from "../support/sessions";

const NOW = new Date("2027-03-01T12:00:00Z");
const ORIGIN = "http://localhost:3000";
const CHANGE = "20261128071500_submissions_by_content";

function sent(fields: Record<string, string>, cookie = ""): Request {
  return new Request(ORIGIN, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: ORIGIN, Host: "localhost:3000", Cookie: cookie },
  });
}

/** A page with a form, as a browser gets it. */
async function show(cookie = ""): Promise<{ token: string; answer: Response }> {
  let token = "";
  const request = new Request(ORIGIN, { headers: { Cookie: cookie } });
  const answer = await bindForms(request, () => {
    token = newSubmissionToken();
    return Promise.resolve(new Response(null));
  });
  return { token, answer };
}

async function take(submission: string) {
  return inTransaction((transaction) =>
    ensurePerson(transaction, { kind: "public" }, submission, "nl", NOW),
  );
}

async function fieldsWith(token: string, text: string, cookie = "") {
  return readForm(sent({ submission: token, text }, cookie));
}

beforeEach(async () => {
  holdClock(NOW);
  await emptyDatabase();
});

describe("a token", () => {
  test("counts for its first content: the same again leads to the same person", async () => {
    const token = newSubmissionToken();
    const first = await take((await fieldsWith(token, "one")).text("submission"));
    const again = await take((await fieldsWith(token, "one")).text("submission"));
    expect(again.personId).toBe(first.personId);
    expect(again.newCode).toBe(first.newCode);
    expect(again.repeated).toBe(true);
  });

  test("with other content is refused before anything is read of the first, and a new one counts", async () => {
    const token = newSubmissionToken();
    await take((await fieldsWith(token, "one")).text("submission"));
    const other = await fieldsWith(token, "two");
    expect(other.refusedToken).toBe("form_sent");
    expect(other.text("submission")).toBe("");
    expect(other.values).toEqual({ text: ["two"] });
    const fresh = await fieldsWith(newSubmissionToken(), "two");
    expect(fresh.refusedToken).toBeNull();
    const client = await testDatabase();
    await take(fresh.text("submission"));
    expect(await client.person.count()).toBe(2);
  });

  test("of two forms at once with other content counts one, and the other makes nobody", async () => {
    const token = newSubmissionToken();
    const [one, two] = [await fieldsWith(token, "one"), await fieldsWith(token, "two")];
    const taken = await Promise.allSettled([one, two].map((form) => take(form.text("submission"))));
    expect(taken.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(taken[1]).toMatchObject({ reason: expect.any(SubmissionUsed) as SubmissionUsed });
    expect(await (await testDatabase()).person.count()).toBe(1);
  });

  test("that was refused is still good for what is put right", async () => {
    const token = newSubmissionToken();
    await fieldsWith(token, "");
    expect((await fieldsWith(token, "put right")).refusedToken).toBeNull();
  });

  test("leads to the place it led to, for its own content only", async () => {
    const token = newSubmissionToken();
    const form = (await fieldsWith(token, "one")).text("submission");
    await inTransaction((transaction) =>
      recordSubmission(transaction, form, "kind", "/place", NOW),
    );
    expect(await inTransaction((transaction) => findSubmission(transaction, form))).toBe("/place");
    await expect(
      inTransaction((transaction) => findSubmission(transaction, `${token}.other`)),
    ).rejects.toThrow(SubmissionUsed);
  });

  test("ends after a day", async () => {
    const token = newSubmissionToken();
    holdClock(new Date(NOW.getTime() + 86_399_000));
    expect((await fieldsWith(token, "late")).refusedToken).toBeNull();
    holdClock(new Date(NOW.getTime() + 86_400_000));
    expect((await fieldsWith(token, "too late")).refusedToken).toBe("form_expired");
  });

  test("is worth nothing when it was changed", async () => {
    const [random, moment, mac] = newSubmissionToken().split(".");
    for (const token of ["", "x", `${random}.${moment}`, `${random}.zzzzzzzz.${mac}`]) {
      expect((await fieldsWith(token, "text")).refusedToken, token).toBe("form_expired");
    }
    const extended = `${random}.${moment}.${mac}.content`;
    expect((await fieldsWith(extended, "text")).refusedToken).toBe("form_expired");
  });
});

describe("a form belongs to the browser that got it", () => {
  test("and counts there only; its page is kept by no cache", async () => {
    const { token, answer } = await show();
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    const cookie = cookieOf(answer.headers.getSetCookie()[0] ?? "");
    expect((await fieldsWith(token, "text", cookie)).refusedToken).toBeNull();
    expect((await fieldsWith(token, "text")).refusedToken).toBe("cookies_missing");
    const stranger = cookieOf((await show()).answer.headers.getSetCookie()[0] ?? "");
    expect((await fieldsWith(token, "text", stranger)).refusedToken).toBe("form_expired");
    const second = await show(cookie);
    expect(second.answer.headers.getSetCookie()).toEqual([]);
    expect((await fieldsWith(second.token, "text", cookie)).refusedToken).toBeNull();
  });

  test("until it forgets its forms", async () => {
    const { token } = await show();
    expect(forgetFormsCookie()).toContain("Max-Age=0");
    const next = cookieOf(
      (await show(cookieOf(forgetFormsCookie()))).answer.headers.getSetCookie()[0] ?? "",
    );
    expect((await fieldsWith(token, "text", next)).refusedToken).toBe("form_expired");
  });

  test("a page without a form sets no cookie", async () => {
    const request = new Request(ORIGIN);
    const answer = await bindForms(request, () => Promise.resolve(new Response(null)));
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get("Cache-Control")).toBeNull();
  });
});

describe("what is stored", () => {
  test("leads to no code, whoever has the secret key", async () => {
    await makeRegion();
    const { id } = await makeRound();
    await sendProposal(id, NOW);
    const { proposalId } = await publishedProposal(id, NOW);
    await sendReaction(proposalId, "Dat vind ik ook.", NOW);
    const client = await testDatabase();
    const receipts = await client.submissionReceipt.findMany();
    expect(receipts.length).toBeGreaterThan(2);
    const codes = new Set((await client.person.findMany()).map((person) => person.codeHash));
    const texts = receipts.flatMap((receipt) =>
      Object.values(receipt).flatMap((text) => [text, ...text.split(":")]),
    );
    for (const text of texts) expect(codes.has(codeHash(codeForSubmission(text)))).toBe(false);
  });

  test("goes after two days", async () => {
    const client = await testDatabase();
    const add = (now: Date) =>
      inTransaction((transaction) =>
        recordSubmission(transaction, newSubmissionToken(), "kind", "/", now),
      );
    await add(new Date("2027-02-26T23:59:00Z"));
    await add(new Date("2027-02-27T00:01:00Z"));
    await removeOldSubmissions(NOW);
    expect((await client.submissionReceipt.findMany()).map(({ day }) => day)).toEqual([
      "2027-02-27",
    ]);
  });

  test("by the version before is a hash or goes", () => {
    const folder = join(inject("databaseFolder"), "migrations-before-submissions");
    cpSync(join("prisma", "migrations"), folder, {
      recursive: true,
      filter: (source) => (/\/(\d{14}_\w+)/.exec(source)?.[1] ?? "") < CHANGE,
    });
    const file = join(inject("databaseFolder"), "before-submissions.db");
    migrate(file, folder);
    const before = new SqliteDatabase(file);
    const add = before.prepare(
      `INSERT INTO "SubmissionReceipt" ("key", "kind", "location", "createdAt") VALUES (?, ?, ?, ?)`,
    );
    const at = "2026-11-20T10:11:12.000+00:00";
    add.run("proposal:raw-token.mac", "proposal", "some-proposal", at);
    add.run("comment:raw-token.mac", "comment", "waiting", at);
    add.run("a".repeat(64), "signUp", "/bijeenkomsten/x/aanmelding", at);
    before.close();
    migrate(file, join("prisma", "migrations"));
    const after = new SqliteDatabase(file, { readonly: true });
    expect(after.prepare(`SELECT * FROM "SubmissionReceipt"`).all()).toEqual([
      {
        key: "a".repeat(64),
        content: "",
        kind: "signUp",
        location: "/bijeenkomsten/x/aanmelding",
        day: "2026-11-20",
      },
    ]);
    after.close();
    rmSync(folder, { recursive: true });
  });
});
