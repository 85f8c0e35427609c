/** The lists of the desks by their addresses: no query breaks them, they say what they do not know, and keep the way back. */
import { beforeAll, describe, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { RECEIVED_ADVICE, WRITTEN_ADVICE } from "~/features/advice/domain/desk-lists";
import { DECIDED_LIST } from "~/features/moderation/domain/decided-list";
import { COUNTED_ROUNDS } from "~/features/participation/domain/counted-rounds";
import { DESK_PROPOSALS } from "~/features/proposals/domain/desk-list";
import { DESK_THEMES, OWED_ANSWERS } from "~/features/reporting/domain/desk-lists";
import { DESK_CLAIMS } from "~/features/claims/domain/desk-list";
import { DESK_SESSIONS } from "~/features/sessions/domain/desk-list";
import { LOG } from "~/features/desk/domain/log-list";
import { DESK_ACCOUNTS, OUTBOX } from "~/features/staff/domain/desk-lists";
import { DESK_SURVEYS } from "~/features/surveys/domain/desk-list";
import { DESK_ROUNDS } from "~/features/rounds/domain/desk-list";
import type { ListDescription } from "~/features/vocabulary/domain/list-view";
import { DAY, sortWords } from "~/features/vocabulary/domain/list-view";
import type { StaffRole } from "~/policy/actor";
import { ORIGIN, post, visit } from "../../support/application";
import { asActor } from "../../support/actors";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { asStaffOfEveryRole } from "../../support/linked-pages";

holdClock(EXAMPLE_MOMENT);

const LISTS: { path: string; list: ListDescription; role: StaffRole }[] = [
  { path: "/werkplek/rondes", list: DESK_ROUNDS, role: "moderator" },
  { path: "/werkplek/vragenlijsten", list: DESK_SURVEYS, role: "moderator" },
  { path: "/werkplek/bijeenkomsten", list: DESK_SESSIONS, role: "moderator" },
  { path: "/werkplek/beweringen", list: DESK_CLAIMS, role: "administrator" },
  { path: "/werkplek/rode-draden", list: DESK_THEMES, role: "moderator" },
  { path: "/werkplek/antwoorden/alle", list: OWED_ANSWERS, role: "moderator" },
  { path: "/werkplek/antwoorden", list: OWED_ANSWERS, role: "responder" },
  { path: "/werkplek/voorstellen", list: DESK_PROPOSALS, role: "administrator" },
  { path: "/werkplek/adviezen", list: WRITTEN_ADVICE, role: "advisoryCouncil" },
  { path: "/werkplek/reacties", list: RECEIVED_ADVICE, role: "responder" },
  { path: "/werkplek/beoordelen/besloten", list: DECIDED_LIST, role: "moderator" },
  { path: "/werkplek/accounts", list: DESK_ACCOUNTS, role: "administrator" },
  { path: "/werkplek/post", list: OUTBOX, role: "administrator" },
  { path: "/werkplek/tellingen", list: COUNTED_ROUNDS, role: "moderator" },
  { path: "/werkplek/logboek", list: LOG, role: "administrator" },
];

const cookies = new Map<StaffRole, string>();

beforeAll(async () => {
  for (const { actor, cookie } of await asStaffOfEveryRole()) cookies.set(actor.role, cookie);
});

async function read(path: string, role: StaffRole) {
  const answer = await visit(path, { headers: { Cookie: cookies.get(role) ?? "" } });
  return { status: answer.status, html: await answer.text() };
}

const HOSTILE = [
  "?pagina=-1&per=99999999&sorteer=__proto__",
  "?sorteer=-constructor&pagina=1e99",
  "?zoek=%00%0d%0a%27%20OR%201=1--",
  `?zoek=${encodeURIComponent('"><script>alert(1)</script>')}`,
  `?zoek=${"a".repeat(3000)}`,
  "?zoek=%25%25%5f&zoek=tweede",
  "?pagina[]=1&per[$gt]=1&toString=1",
  "?zoek=%F0%9F%92%A9&pagina=%E0%A4%A",
  "?staat=%2e%2e%2f&ronde=%27&lichaam[]=x",
];

const IS_LONG = process.env["LONG"] === "1";

/** Each of these at every list; in the short run each list gets some, and together they get all. */
function hostileAt(list: number): readonly string[] {
  return HOSTILE.filter((_query, place) => IS_LONG || (place + list) % 3 === 0);
}

/** So many choices of one filter are asked for: the log has one for each of two hundred actions. */
const MOST_OF_ONE = IS_LONG ? 40 : 10;

function spread(values: readonly string[]): readonly string[] {
  const step = Math.ceil(values.length / MOST_OF_ONE);
  return values.filter((_value, place) => place % step === 0 || place === values.length - 1);
}

describe.each(LISTS.map((one, place) => ({ ...one, place })))("$path", ({ place, ...one }) => {
  const { path, list, role } = one;
  test.each(hostileAt(place))("answers %s with the list", async (query) => {
    const { status, html } = await read(`${path}${query}`, role);
    expect(status).toBe(200);
    expect(html).not.toContain("<script>alert(1)</script>");
    expect(html).toContain('class="list"');
  });

  test("shows every order and the choices of each filter, in both languages", async () => {
    const choices = Object.entries(list.filters).flatMap(([name, values]) =>
      (values === DAY ? ["2026-03-12"] : spread(values ?? [])).map((value) => `?${name}=${value}`),
    );
    const orders = sortWords(list).map((word) => `?sorteer=${word}`);
    for (const query of [...choices, ...orders, "?per=100"]) {
      const { status, html } = await read(`${path}${query}`, role);
      expect(status, query).toBe(200);
      expect(html, query).not.toContain("Een keuze in het adres bestaat hier niet");
    }
    const { html } = await read(`/en${path}?per=7`, role);
    expect(html).toContain("A choice in the address does not exist here");
    expect(html).toContain("Per page");
  });

  test("says which choice of the address does not exist, and shows the list without it", async () => {
    const { html } = await read(`${path}?sorteer=kleur&per=7`, role);
    expect(html).toContain("Een keuze in het adres bestaat hier niet");
    expect(html).toContain("Volgorde, Per pagina");
  });

  test("says which column it is sorted by", async () => {
    const [by = ""] = Object.keys(list.sorts);
    for (const [word, sorted] of [
      [by, "ascending"],
      [`-${by}`, "descending"],
    ]) {
      const { html } = await read(`${path}?sorteer=${word}`, role);
      if (html.includes("<table")) expect(html).toContain(`aria-sort="${sorted}"`);
    }
  });
});

test("what is opened from a list knows the way back to it, and nothing else can be put there", async () => {
  const { html } = await read("/werkplek/rondes?staat=open", "moderator");
  const [, item = ""] = /href="(\/werkplek\/rondes\/[^"?]+\?terug=[^"]+)"/.exec(html) ?? [];
  expect(item).not.toBe("");
  const page = await read(item.replaceAll("&amp;", "&"), "moderator");
  expect(page.html).toContain('href="/werkplek/rondes?staat=open"');
  const [address = ""] = item.split("?");
  for (const elsewhere of ["https://elders.nl", "//elders.nl", "javascript:alert(1)", "/mijn"]) {
    const { html: safe } = await read(
      `${address}?terug=${encodeURIComponent(elsewhere)}`,
      "moderator",
    );
    expect(safe).not.toContain(`href="${elsewhere}"`);
    expect(safe).not.toContain("Terug naar de lijst");
  }
});

test.each([
  ["whose address has it", "?terug=%2Fwerkplek%2Faccounts%3Frol%3Dmoderator", undefined],
  [
    "that posts to an address of its own",
    "",
    `${ORIGIN}/werkplek/accounts/x?terug=%2Fwerkplek%2Faccounts%3Frol%3Dmoderator`,
  ],
])("a form keeps the way back to the list: one %s", async (_, query, referer) => {
  const { actor } = await asActor("moderator");
  const answer = await post(
    `/werkplek/accounts/${actor.staffId}${query}`,
    { intent: "newLink" },
    {
      Cookie: cookies.get("administrator") ?? "",
      ...(referer === undefined ? {} : { Referer: referer }),
    },
  );
  expect(answer.status).toBe(303);
  const led = new URL(answer.headers.get("Location") ?? "", ORIGIN);
  expect(led.searchParams.get("terug")).toBe("/werkplek/accounts?rol=moderator");
});

test("a referrer that is no address, or of another site, is no way back", async () => {
  const { actor } = await asActor("moderator");
  for (const referer of ["nowhere", "https://elders.nl/werkplek?terug=%2Fwerkplek%2Flogboek"]) {
    const headers = { Cookie: cookies.get("administrator") ?? "", Referer: referer };
    const address = `/werkplek/accounts/${actor.staffId}`;
    const answer = await post(address, { intent: "newLink" }, headers);
    expect(answer.headers.get("Location")).not.toContain("terug");
  }
});
