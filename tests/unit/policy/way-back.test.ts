import fc from "fast-check";
import { expect, it } from "vitest";
import { onTheWayBack, wayBackOf, withWayBack } from "~/policy/way-back";

const LIST = "/werkplek/rondes?staat=open&zoek=thuis+wonen&pagina=2";

it("is carried by the address of what was opened from a list", () => {
  const item = withWayBack("/werkplek/rondes/een?stap=2#kop", LIST);
  expect(item).toMatch(/^\/werkplek\/rondes\/een\?stap=2&terug=.*#kop$/);
  expect(wayBackOf(new URL(item, "https://voorbeeld.nl").search)).toBe(LIST);
});

it.each([
  "https://elders.nl",
  "//elders.nl",
  "/werkplek//elders.nl",
  "/werkplek/../mijn",
  "/werkplekken",
  "/rondes",
  "/werkplek\\@elders.nl",
  "/werkplek?x=\r\nSet-Cookie: a=b",
  "/werkplek?x=<script>",
  "javascript:alert(1)",
  "/werkplek@elders.nl",
  `/werkplek?x=${"a".repeat(700)}`,
])("is never %s", (elsewhere) => {
  expect(wayBackOf(`?${new URLSearchParams({ terug: elsewhere }).toString()}`)).toBeNull();
  expect(withWayBack("/werkplek/rondes/een", elsewhere)).toBe("/werkplek/rondes/een");
});

it("is an address of a desk of this site, whatever somebody puts there", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((end) => `/werkplek${end}`),
      ),
      (typed) => {
        const back = wayBackOf(`?${new URLSearchParams({ terug: typed }).toString()}`);
        if (back === null) return;
        const { origin, pathname } = new URL(back, "https://voorbeeld.nl");
        expect(origin).toBe("https://voorbeeld.nl");
        expect(pathname === "/werkplek" || pathname.startsWith("/werkplek/")).toBe(true);
      },
    ),
  );
});

it("leads to the list as it was looked at, with what was just done", () => {
  expect(onTheWayBack("/werkplek/rondes", LIST)).toBe(LIST);
  expect(onTheWayBack("/werkplek/rondes?bewaard=ja#boven", LIST)).toBe(
    "/werkplek/rondes?staat=open&zoek=thuis+wonen&pagina=2&bewaard=ja#boven",
  );
});

it("is kept by a form that leads to another page of the desks", () => {
  const to = onTheWayBack("/werkplek/rondes/een?bewaard=ja", LIST);
  expect(new URL(to, "https://voorbeeld.nl").searchParams.get("bewaard")).toBe("ja");
  expect(wayBackOf(new URL(to, "https://voorbeeld.nl").search)).toBe(LIST);
});

it("changes nothing for who was not in a list, or goes elsewhere", () => {
  expect(onTheWayBack("/werkplek/rondes", null)).toBe("/werkplek/rondes");
  expect(onTheWayBack("/inloggen", LIST)).toBe("/inloggen");
});
