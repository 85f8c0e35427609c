import { describe, expect, test } from "vitest";
import { z } from "zod";
import { declarationShape, declared, optionalEmail } from "~/features/people/schema";
import { messages } from "~/i18n/messages";

const schema = z.object({ ...declarationShape, email: optionalEmail });

describe("the fields of who am I", () => {
  test("an empty choice is 'I would rather not say', an absent tick is no", () => {
    const fields = schema.parse({ role: "parent", ageBand: "", municipality: "" });
    expect(declared(fields)).toEqual({
      role: "parent",
      ageBand: null,
      municipality: null,
      experienceExpert: false,
      capacity: "self",
      withTrustedAdult: false,
      representativeConsents: false,
    });
    expect(fields.email).toBeNull();
  });

  test("what was chosen is kept", () => {
    const fields = schema.parse({
      role: "youth",
      ageBand: "from16to17",
      municipality: "hengelo",
      experienceExpert: "on",
      forOrganisation: "on",
      email: " iemand@voorbeeld.nl ",
    });
    expect(declared(fields)).toMatchObject({
      role: "youth",
      ageBand: "from16to17",
      municipality: "hengelo",
      experienceExpert: true,
      capacity: "organisation",
    });
    expect(fields.email).toBe("iemand@voorbeeld.nl");
  });

  test.each([
    ["no role", {}, "role", "errors.chooseRole"],
    ["an unknown role", { role: "mayor" }, "role", "errors.chooseRole"],
    ["an unknown age", { role: "youth", ageBand: "12" }, "ageBand", "errors.unknownChoice"],
    ["a tick with another value", { role: "youth", forOrganisation: "1" }, "forOrganisation", ""],
    ["no address", { role: "youth", email: "nee" }, "email", "errors.notAnEmail"],
    ["a long address", { role: "youth", email: `${"a".repeat(260)}@b.nl` }, "email", ""],
  ])("%s is refused with a sentence that exists", (_, input, field, key) => {
    const issue = schema.safeParse(input).error?.issues[0];
    expect(issue?.path).toEqual([field]);
    if (key) expect(issue?.message).toBe(key);
    const [feature, name] = (issue?.message ?? "").split(".");
    expect(feature).toBe("errors");
    expect(Object.keys(messages.nl.errors)).toContain(name);
  });
});
