/** The one shape of a form: what it checks before its command runs, and what becomes of a refusal. */
import { beforeEach, expect, test, vi } from "vitest";
import { inTransaction } from "~/platform/db.server";
import { newSubmissionToken, recordSubmission } from "~/platform/submission.server";
import { form } from "~/policy/form.server";
import { emptyDatabase } from "../../support/database";

const NOW = new Date("2027-03-01T12:00:00Z");
const ORIGIN = "http://localhost:3000";

type Answer =
  | { ok: true; slug: string }
  | { ok: false; code: "struck" }
  | { ok: false; code: "incomplete"; missing: string[] }
  | { ok: false; code: "not_found" };

const command = vi.fn<(text: string, submission: string) => Promise<Answer>>();

const action = form({
  permission: "claim.submit",
  intents: (intent) => ({
    send: intent({
      read: (fields) => {
        const text = fields.text("text");
        if (text === "") return { ok: false, errors: { text: "errors.required" } };
        return { ok: true, value: text };
      },
      tokenAt: "text",
      run: ({ value, submission }) => command(value, submission),
    }).answer({
      refusals: {
        struck: { text: "claims.error_struck" },
        incomplete: ({ missing }) =>
          Object.fromEntries(missing.map((field) => [field, "errors.required"])),
      },
      done: ({ slug }) => `/beweringen/${slug}`,
    }),
  }),
});

/** What a form without words for a refusal would be: `tsc` says no. */
export const forgetful = form({
  permission: "claim.submit",
  intents: (intent) => ({
    default: intent({
      read: () => ({ ok: true, value: "" }),
      run: ({ value, submission }) => command(value, submission),
    }).answer({
      // @ts-expect-error the command can also refuse with "incomplete"
      refusals: { struck: { text: "claims.error_struck" } },
      done: ({ slug }) => slug,
    }),
  }),
});

async function send(fields: Record<string, string>, path = "/beweringen/nieuw", origin = ORIGIN) {
  const request = new Request(`${ORIGIN}${path}`, {
    method: "POST",
    body: new URLSearchParams({ intent: "send", ...fields }),
    headers: { Origin: origin, Host: "localhost:3000" },
  });
  try {
    const { data, init } = await action({ request, params: {}, context: {} });
    return { status: init?.status, refused: data };
  } catch (thrown) {
    if (thrown instanceof Response) {
      return { status: thrown.status, to: thrown.headers.get("Location") };
    }
    throw thrown;
  }
}

beforeEach(async () => {
  await emptyDatabase();
  command.mockReset().mockResolvedValue({ ok: true, slug: "een" });
});

test("leads on in the language of the page", async () => {
  const fields = { submission: newSubmissionToken(), text: "Ja" };
  expect(await send(fields)).toEqual({ status: 303, to: "/beweringen/een" });
  expect(await send(fields, "/en/beweringen/nieuw")).toEqual({
    status: 303,
    to: "/en/beweringen/een",
  });
  expect(command).toHaveBeenCalledWith("Ja", expect.stringContaining(fields.submission));
});

test("what is wrong comes back with what was typed, and the command does not run", async () => {
  const submission = newSubmissionToken();
  expect(await send({ submission, text: "", other: "blijft" })).toEqual({
    status: 422,
    refused: {
      intent: "send",
      values: { intent: ["send"], submission: [submission], text: [""], other: ["blijft"] },
      errors: { text: "errors.required" },
      refusal: null,
    },
  });
  expect(command).not.toHaveBeenCalled();
});

test("a refusal gets its status from the one table and its message at its field", async () => {
  const fields = () => ({ submission: newSubmissionToken(), text: "Ja" });
  command.mockResolvedValueOnce({ ok: false, code: "struck" });
  expect(await send(fields())).toMatchObject({
    status: 409,
    refused: { errors: { text: "claims.error_struck" }, refusal: { code: "struck" } },
  });
  command.mockResolvedValueOnce({ ok: false, code: "incomplete", missing: ["a", "b"] });
  expect(await send(fields())).toMatchObject({
    status: 422,
    refused: { errors: { a: "errors.required", b: "errors.required" } },
  });
  command.mockResolvedValueOnce({ ok: false, code: "not_found" });
  expect(await send(fields())).toEqual({ status: 404, to: null });
});

test("a token that does not count is said, and the form comes back without it", async () => {
  expect(await send({ text: "Ja" })).toMatchObject({
    status: 422,
    refused: { errors: { text: "errors.formExpired" }, values: { text: ["Ja"] } },
  });
  const token = newSubmissionToken();
  await inTransaction((transaction) =>
    recordSubmission(transaction, `${token}.other`, "kind", "/", NOW),
  );
  const used = await send({ submission: token, text: "Ja" });
  expect(used).toMatchObject({ status: 409, refused: { errors: { text: "errors.formSent" } } });
  expect(used.refused?.values).not.toHaveProperty("submission");
  expect(command).not.toHaveBeenCalled();
});

test("a button that is none, and a post from another site, reach nothing", async () => {
  const fields = { submission: newSubmissionToken(), text: "Ja" };
  expect((await send({ ...fields, intent: "other" })).status).toBe(400);
  expect((await send({ ...fields, intent: "constructor" })).status).toBe(400);
  expect((await send(fields, undefined, "https://elsewhere.example")).status).toBe(403);
  expect(command).not.toHaveBeenCalled();
});
