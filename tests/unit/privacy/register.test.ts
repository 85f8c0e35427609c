/** `docs/privacy/verwerkingsregister.md` knows every table, and every activity says what article 30 AVG asks. */
import { describe, expect, test } from "vitest";
import { privacyDocument, quoted } from "../../support/privacy-pack";
import { TABLES } from "../architecture/schema-tables";

const { text } = privacyDocument("verwerkingsregister.md");
const WITHOUT_PERSONS = "Tabellen zonder gegevens van personen";
const ASKED = [
  "Doel",
  "Grondslag",
  "Betrokkenen",
  "Gegevens",
  "Ontvangers",
  "Doorgifte",
  "Bewaartermijn",
  "Maatregelen",
  "Tabellen",
];

interface Activity {
  title: string;
  parts: ReadonlyMap<string, string>;
}

const activities: Activity[] = text
  .split(/^## /m)
  .filter((section) => /^V\d+\. /.test(section))
  .map((section) => ({
    title: section.split("\n", 1)[0] ?? "",
    parts: new Map(
      [...section.matchAll(/^- \*\*(\w+):\*\* ([^]*?)(?=^- \*\*|$(?![^]))/gm)].map(
        ([, name = "", words = ""]) => [name, words.trim()],
      ),
    ),
  }));

const isTable = (name: string) => /^[A-Z]\w+$/.test(name);
const tablesOf = ({ parts }: Activity) => quoted(parts.get("Tabellen") ?? "").filter(isTable);
const withoutPersons = quoted(text.split(`## ${WITHOUT_PERSONS}`)[1] ?? "").filter(isTable);

/** Columns that name somebody, or hold a hash of somebody: who takes part, who works here, who can be reached. */
const OF_SOMEBODY =
  /^(?:personId|personKey|respondentKey|voterKey|reporterKey|staffId|actorId|email|recipient|codeHash|\w*ById|byId|toId|workerId|assigneeId|nickname|subjectHash)$/;

describe("the register of processing", () => {
  test("has activities", () => expect(activities.length).toBeGreaterThan(10));

  test.each(activities.map((activity) => [activity.title, activity] as const))(
    "%s says all that is asked",
    (_title, { parts }) => {
      expect([...parts.keys()]).toEqual(ASKED);
      for (const words of parts.values()) expect(words).not.toBe("");
    },
  );

  test("has each table once", () => {
    const listed = [...activities.flatMap(tablesOf), ...withoutPersons];
    expect(listed.filter((name, place) => listed.indexOf(name) !== place)).toEqual([]);
    expect([...listed].sort()).toEqual([...TABLES.keys()].sort());
  });

  test("puts no table that names somebody among those without persons", () => {
    const wrong = withoutPersons.flatMap((table) =>
      [...(TABLES.get(table)?.columns ?? [])]
        .filter((column) => OF_SOMEBODY.test(column))
        .map((column) => `${table}.${column}`),
    );
    expect(wrong).toEqual([]);
  });
});
