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
  expect(await codeOnReceipt(request)).toBe(person.newCode);
  expect(await participantOf(request)).toEqual({ kind: "participant", personId: person.personId });
});

test("the code does not stand readable in the cookie, and a changed cookie shows nothing", async () => {
  const person = await inTransaction((transaction) =>
    ensurePerson(transaction, { kind: "public" }, newSubmissionToken(), "nl", NOW),
  );
  const [session = "", receipt = ""] = await handOverCode(person);
  expect(receipt).not.toContain(person.newCode ?? "no code");
  expect(receipt).toContain("HttpOnly");
  const changed = receipt.replace("=", "=x");
  expect(await codeOnReceipt(requestWith([session, changed]))).toBeNull();
});

test("somebody who is known gets no code again", async () => {
  const known = await inTransaction((transaction) =>
    ensurePerson(transaction, { kind: "public" }, newSubmissionToken(), "nl", NOW),
  );
  const cookies = await handOverCode({ personId: known.personId, newCode: null });
  expect(cookies).toHaveLength(1);
  expect(await codeOnReceipt(requestWith(cookies))).toBeNull();
});

test("a code is shown to nobody but its owner: not to the next person on the device, not after leaving", async () => {
  const [first, next] = await Promise.all(
    [newSubmissionToken(), newSubmissionToken()].map((token) =>
      inTransaction((transaction) =>
        ensurePerson(transaction, { kind: "public" }, token, "nl", NOW),
      ),
    ),
  );
  if (!first || !next) throw new Error("Nobody was made");
  const [, receipt = ""] = await handOverCode(first);
  // Somebody who has a code already signs in with it, in the browser where the first one just sent something.
  const [session = ""] = await handOverCode({ personId: next.personId, newCode: null });
  expect(await codeOnReceipt(requestWith([session, receipt]))).toBeNull();
  expect(await codeOnReceipt(requestWith([receipt]))).toBeNull();
});
