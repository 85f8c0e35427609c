/** Whoever is refused gets a reference, in every kind of answer; and the log knows it without what was sent in. */
import { beforeAll, describe, expect, test, vi } from "vitest";
import { problem } from "~/platform/api.server";
import { log, logUnexpected } from "~/platform/log.server";
import { underReference } from "~/platform/request-reference.server";
import { asActor } from "../support/actors";
import { post, visit } from "../support/application";
import { emptyDatabase } from "../support/database";
import { makeRegion } from "../support/sessions";

beforeAll(async () => {
  await emptyDatabase();
  await makeRegion();
});

/** The reference in the header, which also stands in what a person or a program reads. */
async function told(answer: Response): Promise<string> {
  const reference = answer.headers.get("X-Request-Id") ?? "none";
  expect(reference).toMatch(/^[0-9a-f]{8}$/);
  expect(await answer.text()).toContain(reference);
  return reference;
}

describe("a reference stands", () => {
  test.each([
    ["a page that is not there", "/bestaat-niet", 404],
    ["the same in English", "/en/nothing-here", 404],
    ["a round that is not there", "/rondes/bestaat-niet", 404],
    ["a file that is not there", "/rondes/bestaat-niet/verslag.json", 404],
    ["a feed that is not there", "/rondes/bestaat-niet/nieuws.atom", 404],
    ["a calendar file that is not there", "/bijeenkomsten/bestaat-niet.ics", 404],
    ["a calendar file of no round", "/rondes/bestaat-niet.ics", 404],
    ["a page of the API", "/api/v1/rounds/bestaat-niet", 404],
    ["a parameter that the API does not know", "/api/v1/rounds?geheim=ja", 400],
  ])("on %s", async (_what, address, status) => {
    const answer = await visit(address);
    expect(answer.status).toBe(status);
    await told(answer);
  });

  test("on a form that nobody may send, by the wrong person and from another site", async () => {
    const council = { Cookie: (await asActor("advisoryCouncil")).cookie };
    const refused = await visit("/werkplek/instellingen", { headers: council });
    expect(refused.status).toBe(404);
    await told(refused);
    const foreign = await post("/meedoen", {}, { Origin: "https://elders.example" });
    expect(foreign.status).toBe(403);
    await told(foreign);
  });

  test("in a method that a page does not know", async () => {
    const answer = await post("/privacy", { a: "b" });
    expect(answer.status).toBe(405);
    await told(answer);
  });

  test("in every problem of the API", async () => {
    const answer = underReference("0123abcd", () => problem(429, "Too many requests", "Wait."));
    expect(await answer.json()).toMatchObject({ status: 429, reference: "0123abcd" });
  });
});

test("what goes wrong is in the log under that reference, without a word of what was sent in", () => {
  const entries = vi.spyOn(log, "error").mockImplementation(() => undefined);
  const error = new Error("Invalid value:\n  code: V00R-BEE1-D001\n    at kind@example.org\n  }");
  const reference = underReference("fedcba98", () => logUnexpected(error, "POST /meedoen"));
  expect(reference).toBe("fedcba98");
  const written = JSON.stringify(entries.mock.calls);
  entries.mockRestore();
  expect(written).toContain("fedcba98");
  expect(written).toContain("low-references.test");
  for (const never of ["V00R", "kind@example.org", "Invalid value"]) {
    expect(written).not.toContain(never);
  }
});
