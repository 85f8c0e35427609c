import { beforeEach, expect, test } from "vitest";
import { ensurePerson } from "~/features/people/commands/ensure-person.server";
import { handOverCode } from "~/features/people/commands/hand-over-code.server";
import { codeOnReceipt } from "~/features/people/cookies/receipt.server";
import { inTransaction } from "~/platform/db.server";
import { newSubmissionToken } from "~/platform/submission.server";
import { participantOf } from "~/policy/authorize.server";
import { emptyDatabase } from "../../support/database";

const NOW = new Date("2027-03-01T12:00:00Z");

function requestWith(cookies: string[]): Request {
  const cookie = cookies.map((value) => value.split(";")[0]).join("; ");
  return new Request("http://localhost/", { headers: { Cookie: cookie } });
}

beforeEach(emptyDatabase);

test("a new code signs its owner in and is shown on the receipt", async () => {
  const person = await inTransaction((transaction) =>
    ensurePerson(transaction, { kind: "public" }, newSubmissionToken(), "nl", NOW),
  );
  const request = requestWith(await handOverCode(person));
  expect(codeOnReceipt(request)).toBe(person.newCode);
  expect(await participantOf(request)).toEqual({ kind: "participant", personId: person.personId });
});

test("the code does not stand readable in the cookie, and a changed cookie shows nothing", async () => {
  const person = await inTransaction((transaction) =>
    ensurePerson(transaction, { kind: "public" }, newSubmissionToken(), "nl", NOW),
  );
  const [, receipt = ""] = await handOverCode(person);
  expect(receipt).not.toContain(person.newCode ?? "no code");
  expect(receipt).toContain("HttpOnly");
  expect(codeOnReceipt(requestWith([receipt.replace("=", "=x")]))).toBeNull();
});

test("somebody who is known gets no code again", async () => {
  const known = await inTransaction((transaction) =>
    ensurePerson(transaction, { kind: "public" }, newSubmissionToken(), "nl", NOW),
  );
  const cookies = await handOverCode({ personId: known.personId, newCode: null });
  expect(cookies).toHaveLength(1);
  expect(codeOnReceipt(requestWith(cookies))).toBeNull();
});
