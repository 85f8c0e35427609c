/**
 * Whatever is missing or wrong in a form that the public can reach, nobody reads the words of a library: every form is
 * posted with its fields left out and with its fields wrong. The summary names each field that is wrong.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { holdClock } from "~/platform/clock.server";
import { asParticipant } from "../../support/actors";
import { post, visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { asStaffOfEveryRole, eachKindOnce, onePerKind } from "../../support/linked-pages";

const LIBRARY =
  /Invalid (?:input|option|value|string)|Too (?:big|small):|expected (?:string|number|one)/;

const MOST_FIELDS = 30;

/** Ends the visit, or needs no page. */
const LEAVES = new Set(["leave"]);

beforeAll(() => holdClock(EXAMPLE_MOMENT));
afterAll(() => holdClock(undefined));

type Fields = Record<string, string>;

/** The posted forms of a page: where each goes, and its fields as they stand there. */
function formsOf(html: string, path: string): { action: string; fields: Fields }[] {
  const forms = [...html.matchAll(/<form\b([^>]*method="post"[^>]*)>(.*?)<\/form>/gs)];
  return forms.map(([, attributes = "", inside = ""]) => {
    const named = [...inside.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)];
    const fields: Fields = {};
    for (const [tag] of named) {
      const name = /\bname="([^"]*)"/.exec(tag)?.[1];
      if (name !== undefined) fields[name] ??= /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? "x";
    }
    const action = /\baction="([^"]*)"/.exec(attributes)?.[1]?.replaceAll("&amp;", "&") ?? path;
    return { action, fields };
  });
}

/** Wrong for whatever asks for one of a few choices, a number, a day or an id. */
const WRONG = "nergens-te-vinden";

/**
 * The form with all of its fields left out, and with all of them wrong: a refusal names every field at once. With `LONG=1`
 * each field on its own too, which finds what hides behind the fault of another field.
 */
function wrongWays(fields: Fields): Fields[] {
  const { intent, submission, ...asked } = fields;
  const always: Fields = {
    ...(intent === undefined ? {} : { intent }),
    ...(submission === undefined ? {} : { submission }),
  };
  const names = Object.keys(asked);
  if (names.length === 0) return [];
  const together = [
    always,
    { ...always, ...Object.fromEntries(names.map((name) => [name, WRONG])) },
  ];
  if (process.env["LONG"] !== "1") return together;
  // Long forms repeat their fields, row by row.
  const eachAlone = names.slice(0, MOST_FIELDS).flatMap((name) => {
    const { [name]: _left, ...others } = fields;
    return [others, { ...fields, [name]: WRONG }];
  });
  return [...together, ...eachAlone];
}

function wordsIn(html: string): string {
  return html
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What the field or the group of fields with an id is called on the page. */
function calledOnPage(html: string, id: string): string | null {
  const group = html.split(`id="${id}-group"`)[1];
  const label = html.split(new RegExp(`<label[^>]* for="${id.replaceAll(".", "\\.")}"[^>]*>`))[1];
  const words =
    group?.split("</legend>")[0]?.split(/<legend[^>]*>/)[1] ?? label?.split("</label>")[0];
  return words === undefined
    ? null
    : wordsIn(words.split(/<span class="(?:field__optional|choice__description)/)[0] ?? "");
}

/** Lines of the summary above a refused form that lead nowhere, or do not say which field they are about. */
function namelessLines(html: string): string[] {
  const summary = html.split('id="error-summary"')[1]?.split("</ul>")[0] ?? "";
  return [...summary.matchAll(/<a href="#([^"]*)">(.*?)<\/a>/gs)].flatMap(
    ([, id = "", inside = ""]) => {
      const line = wordsIn(inside);
      if (!html.includes(`id="${id}"`)) return [`${id} is not on the page: ${line}`];
      const name = calledOnPage(html, id);
      return name !== null && line.startsWith(name) ? [] : [`${id} (${name}): ${line}`];
    },
  );
}

/** What a form answered in words that are not ours, or with a fault of our own. */
async function readAt(path: string, cookie: string): Promise<{ posts: number; read: string[] }> {
  const page = await visit(path, { headers: { Cookie: cookie } });
  const browser = page.headers.getSetCookie().map((line) => line.split(";")[0] ?? "");
  const Cookie = [cookie, ...browser].filter((part) => part !== "").join("; ");
  const read: string[] = [];
  let posts = 0;
  for (const { action, fields } of formsOf(await page.text(), path)) {
    if (LEAVES.has(fields["intent"] ?? "") || /\/uitloggen$/.test(action)) continue;
    for (const wrong of wrongWays(fields)) {
      const answer = await post(action, wrong, { Cookie });
      posts += 1;
      const html = await answer.text();
      const words = LIBRARY.exec(html)?.[0];
      read.push(...namelessLines(html).map((line) => `${action} ${line}`));
      if (words !== undefined || answer.status >= 500) {
        read.push(`${action} ${answer.status} ${words ?? ""} for ${JSON.stringify(wrong)}`);
      }
    }
  }
  return { posts, read };
}

async function readAtAll(paths: Iterable<string>, cookie: string) {
  const read: string[] = [];
  let posts = 0;
  for (const path of paths) {
    const found = await readAt(path, cookie);
    read.push(...found.read);
    posts += found.posts;
  }
  return { posts, read };
}

const MOST_SECONDS = 400_000;

test(
  "no form for everybody answers in the words of a library, or without naming the field",
  async () => {
    const { cookie } = await asParticipant();
    const visitor = await onePerKind("/", /^\/(?!werkplek|inloggen|uitloggen)/, {});
    const own = ["/mijn", "/mijn/e-mail", "/mijn/wissen"];
    const paths = new Set([...visitor.values(), "/inloggen", "/meedoen", ...own]);
    const { posts, read } = await readAtAll(paths, cookie);
    expect([...new Set(read)]).toEqual([]);
    expect(posts).toBeGreaterThan(15);
  },
  MOST_SECONDS,
);

test(
  "nor does a form at a desk",
  async () => {
    const read: string[] = [];
    // A page that several roles have holds the same forms for each.
    const cookies = (await asStaffOfEveryRole()).map(({ cookie }) => cookie);
    const visits: Map<string, string>[] = [];
    const known = new Set<string>();
    for (const Cookie of cookies) {
      const kinds = await onePerKind("/werkplek", /^\/werkplek/, { Cookie }, known);
      for (const kind of kinds.keys()) known.add(kind);
      visits.push(kinds);
    }
    expect(known.size).toBeGreaterThan(80);
    for (const [place, kinds] of eachKindOnce(visits).entries()) {
      read.push(...(await readAtAll(kinds.values(), cookies[place] ?? "")).read);
    }
    expect([...new Set(read)]).toEqual([]);
  },
  MOST_SECONDS,
);
