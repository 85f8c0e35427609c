/** `docs/privacy/dpia.md` quotes the privacy page whole, and says who may what as the one table of permissions does. */
import { describe, expect, test } from "vitest";
import { messages } from "~/i18n/messages";
import { PERMISSIONS } from "~/policy/permissions";
import { privacyDocument } from "../../support/privacy-pack";
import { PRIVACY_TERMS } from "../../support/privacy-terms";

const { text } = privacyDocument("dpia.md");

const amount = (name: string) =>
  PRIVACY_TERMS.find((term) => term.name === name)?.value.split(" ")[0] ?? "";

/** What stands in the holes of the page with the settings that a region begins with. */
const FILLED: Record<string, string> = {
  count: amount("zelfde-sleutel"),
  threshold: amount("kleine-groep"),
  answers: amount("groep-antwoorden"),
};

function asRead(message: string): string {
  return message
    .replaceAll(/\{\w+:[^{}|]*\|([^{}|]*)\}/g, "$1")
    .replaceAll(/\{(\w+)\}/g, (hole, name: string) => FILLED[name] ?? hole);
}

describe("the DPIA", () => {
  test("quotes every sentence of the privacy page, and no other", () => {
    const page = Object.entries(messages.nl.privacy)
      .filter(([name]) => !/^cookie(?:End)?_|_one$/.test(name))
      .map(([, message]) => asRead(message));
    const quotes = [...text.matchAll(/^> (.+)$/gm)].map(([, quote = ""]) => quote);
    expect(quotes).toEqual(page);
  });

  test("says who may what as the table of permissions does", () => {
    const NAMES: Record<string, string> = {
      participant: "deelnemer",
      moderator: "moderator",
      advisoryCouncil: "adviesraad",
      responder: "beantwoorder",
      safetyOfficer: "aandachtsfunctionaris",
      administrator: "beheerder",
    };
    const permissions = new Map<string, Readonly<Record<string, unknown>>>(
      Object.entries(PERMISSIONS),
    );
    const rows = [...text.matchAll(/^\|[^|]+\| `([a-z]+\.\w+)`\s*\|([^|\n]+)\|$/gm)];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, permission = "", who = ""] of rows) {
      const may = Object.entries(permissions.get(permission) ?? {})
        .filter(([, reach]) => reach !== false)
        .map(([role]) => NAMES[role]);
      expect(who.trim().split(", "), permission).toEqual(may);
    }
  });
});
