/** The pages that need no slug are there in every language, easy Dutch among them: it is written like a language and is none to `Intl`. */
import { expect, test } from "vitest";
import { LANGUAGES, localPath } from "~/i18n/language";
import { visit } from "../../support/application";

const PATHS = [
  ...["/", "/rondes", "/vragenlijsten", "/bijeenkomsten", "/voorstellen", "/principes", "/agenda"],
  ...[
    "/begrippen",
    "/wie-beslist",
    "/cijfers",
    "/nakijken",
    "/hulp",
    "/privacy",
    "/taal",
    "/zoeken",
  ],
];

test.each(LANGUAGES)("pages of the menus are there in %s", async (language) => {
  for (const path of PATHS) {
    const answer = await visit(localPath(language, path));
    expect([path, answer.status]).toEqual([path, 200]);
  }
});
