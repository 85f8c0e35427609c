import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asActor } from "../../support/actors";
import type { StaffVisitor } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { openSurvey } from "../../support/surveys";

let moderator: StaffVisitor;
let questions: string;

beforeAll(async () => {
  holdClock(EXAMPLE_MOMENT);
  const survey = await openSurvey();
  moderator = await asActor("moderator", { roundIds: [survey.roundId] });
  questions = `/werkplek/vragenlijsten/${survey.slug}/vragen`;
});

const page = async (path: string) =>
  (await visit(path, { headers: { Cookie: moderator.cookie } })).text();

async function press(path: string, fields: Record<string, string>): Promise<Response> {
  const revision = /name="revision" value="(\d+)"/.exec(await page(path))?.[1] ?? "";
  return post(path, { revision, ...fields }, { Cookie: moderator.cookie });
}

/** What stands in a text area of the page. */
const typedIn = (html: string, name: string) =>
  new RegExp(`<textarea[^>]*name="${name.replaceAll(".", "\\.")}"[^>]*>([^<]*)<`).exec(html)?.[1];

const SAVE = { step: "save", "label.nl": "Waar woon jij, of je kind?", maxLength: "50" };
const OF_PARENT = { "wording.parent.label.nl": "Waar woont je kind?" };

describe("the builder, with words for a role", () => {
  test("has room for them, folded, for each role in both languages", async () => {
    const html = await page(`${questions}/remark`);
    for (const role of ["youth", "parent", "nextOfKin", "professional", "other"]) {
      for (const part of ["label.nl", "label.en", "help.nl", "help.en"]) {
        expect(typedIn(html, `wording.${role}.${part}`)).toBe("");
      }
    }
    expect(html).toContain("In andere woorden");
    expect(html).not.toContain('<details class="details" open="">');
  });

  test("keeps what was written, says so in the list, and tries it out", async () => {
    const saved = await press(`${questions}/remark`, {
      ...SAVE,
      ...OF_PARENT,
      "wording.parent.label.en": "Where does your child live?",
      "wording.youth.help.nl": "Kies zelf.",
    });
    expect(saved.status).toBe(303);
    const html = await page(`${questions}/remark`);
    expect(typedIn(html, "wording.parent.label.nl")).toBe("Waar woont je kind?");
    expect(typedIn(html, "wording.parent.label.en")).toBe("Where does your child live?");
    expect(typedIn(html, "wording.youth.help.nl")).toBe("Kies zelf.");
    expect(html).toContain('<details class="details" open="">');
    expect(await page(questions)).toContain("Andere woorden voor: jongere, ouder of verzorger");
  });

  test("says where a text is too long, with everything still there", async () => {
    const long = "x".repeat(2001);
    const refused = await press(`${questions}/remark`, {
      ...SAVE,
      ...OF_PARENT,
      "wording.parent.help.nl": long,
    });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain('href="#field-wording.parent.help.nl"');
    expect(typedIn(html, "wording.parent.help.nl")).toBe(long);
    expect(typedIn(html, "wording.parent.label.nl")).toBe("Waar woont je kind?");
    expect(html).toContain('<details class="details" open="">');
  });

  test("points out English without Dutch, for which role, before the survey opens", async () => {
    await press(`${questions}/remark`, { ...SAVE, "wording.parent.label.en": "Where?" });
    const html = await page(`${questions}/remark`);
    expect(html.replaceAll("<!-- -->", "")).toContain(
      "(ouder of verzorger): Hier ontbreekt tekst.",
    );
  });

  test("keeps them through a row more and another kind, and forgets what was emptied", async () => {
    const rows = { "options.nl": "Een kamer\nRust" };
    const many = `${questions}/many`;
    await press(many, { ...SAVE, ...rows, step: "more", ...OF_PARENT });
    expect(typedIn(await page(many), "wording.parent.label.nl")).toBe("Waar woont je kind?");
    await press(many, { ...SAVE, ...rows, ...OF_PARENT, step: "kind", kind: "dropdown" });
    expect(typedIn(await page(many), "wording.parent.label.nl")).toBe("Waar woont je kind?");
    await press(many, { ...SAVE, ...rows });
    expect(typedIn(await page(many), "wording.parent.label.nl")).toBe("");
  });
});
