/** What people write stays text, whatever it is: in titles, texts, reactions, names, bars, snippets and mail. */
import { beforeAll, describe, expect, test } from "vitest";
import { refreshSearchIndex } from "~/features/search/commands/refresh-index.server";
import { queueMail } from "~/features/notices/commands/queue-mail.server";
import { holdClock } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db.server";
import { SEARCHABLE } from "~/searchable-documents.server";
import { asActor } from "../../support/actors";
import { visit } from "../../support/application";
import { EXAMPLE_MOMENT } from "../../support/base-databases";
import { testDatabase } from "../../support/database";

holdClock(EXAMPLE_MOMENT);

/** The usual collection, and what Markdown adds to it. The word in each is what a search finds it by. */
const COLLECTION = [
  `<script>alert(1)</script>`,
  `<ScRiPt>alert(1)</sCrIpT>`,
  `<script src=https://evil.example/x.js></script>`,
  `<script >alert(1)</script >`,
  `<script\n>alert(1)</script>`,
  `</script><script>alert(1)</script>`,
  `<img src=x onerror=alert(1)>`,
  `<img src="x" onerror="alert(1)">`,
  `<img src='x' onerror='alert(1)'/>`,
  `<img/src=x/onerror=alert(1)>`,
  `"><img src=x onerror=alert(1)>`,
  `'><img src=x onerror=alert(1)>`,
  `<svg onload=alert(1)>`,
  `<svg/onload=alert(1)>`,
  `<svg><script>alert(1)</script></svg>`,
  `<svg><animate onbegin=alert(1) attributeName=x>`,
  `<svg><a xlink:href="javascript:alert(1)"><text x=9 y=9>x</text></a></svg>`,
  `<body onload=alert(1)>`,
  `<iframe src=javascript:alert(1)>`,
  `<iframe srcdoc="<script>alert(1)</script>"></iframe>`,
  `<object data=javascript:alert(1)>`,
  `<embed src=javascript:alert(1)>`,
  `<a href="javascript:alert(1)">x</a>`,
  `<a href=" javascript:alert(1)">x</a>`,
  `<a href="java\tscript:alert(1)">x</a>`,
  `<a href="JaVaScRiPt:alert(1)">x</a>`,
  `<a href="data:text/html,<script>alert(1)</script>">x</a>`,
  `<a href="vbscript:msgbox(1)">x</a>`,
  `<form action=javascript:alert(1)><button>x</button></form>`,
  `<button formaction=javascript:alert(1)>x</button>`,
  `<input autofocus onfocus=alert(1)>`,
  `<select autofocus onfocus=alert(1)></select>`,
  `<textarea autofocus onfocus=alert(1)></textarea>`,
  `</textarea><script>alert(1)</script>`,
  `</title><script>alert(1)</script>`,
  `</style><script>alert(1)</script>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<link rel=stylesheet href=https://evil.example/x.css>`,
  `<base href=https://evil.example/>`,
  `<meta http-equiv=refresh content="0;url=https://evil.example">`,
  `<div style="background:url(javascript:alert(1))">x</div>`,
  `<p style="x:expression(alert(1))">x</p>`,
  `<details open ontoggle=alert(1)>`,
  `<marquee onstart=alert(1)>`,
  `<video><source onerror=alert(1)></video>`,
  `<audio src=x onerror=alert(1)>`,
  `<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>`,
  `<noscript><p title="</noscript><img src=x onerror=alert(1)>">`,
  `<template><script>alert(1)</script></template>`,
  `<x onclick=alert(1)>x</x>`,
  `<!--><script>alert(1)</script>-->`,
  `<![CDATA[<script>alert(1)</script>]]>`,
  `<?xml version="1.0"?><script>alert(1)</script>`,
  `&lt;script&gt;alert(1)&lt;/script&gt;`,
  `&#60;script&#62;alert(1)&#60;/script&#62;`,
  `\\u003cscript\\u003ealert(1)\\u003c/script\\u003e`,
  `%3Cscript%3Ealert(1)%3C/script%3E`,
  `{{constructor.constructor('alert(1)')()}}`,
  "${alert(1)}",
  `[klik](javascript:alert(1))`,
  `[klik](JAVASCRIPT:alert(1))`,
  `[klik](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)`,
  `[klik](vbscript:msgbox(1))`,
  `![x](https://evil.example/x.png "x\\" onerror=alert(1)")`,
  `![x](javascript:alert(1))`,
  `<javascript:alert(1)>`,
  `[klik][1]\n\n[1]: javascript:alert(1)`,
  `<https://evil.example" onmouseover=alert(1)>`,
  "```html\n<script>alert(1)</script>\n```",
  `\uE000\uE001\uF8FF<b onclick=alert(1)>x</b>`,
  `‮<script>alert(1)</script>`,
  `x" onmouseover="alert(1)" y="`,
  `x' onmouseover='alert(1)' y='`,
  `' OR 1=1; DROP TABLE Proposal; --`,
  `" NEAR( MATCH * ^ title:`,
] as const;

const MARK = "verdachtewoord";
const text = (at: number) => `${COLLECTION[at] ?? ""} ${MARK}`;
const id = (at: number) => `xss-${at}`;

/** The tags of a page with the names of their attributes; whatever was escaped is none. */
function shapeOf(html: string): Set<string> {
  const shapes = new Set<string>();
  for (const [, tag = "", rest = ""] of html.matchAll(
    /<([a-z][\w-]*)(?![\w-])((?:"[^"]*"|[^">])*)>/gi,
  )) {
    const names = [...rest.matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map(([, name = ""]) => name);
    shapes.add([tag.toLowerCase(), ...names.map((name) => name.toLowerCase()).sort()].join(" "));
  }
  return shapes;
}

/** What Markdown may become, and nothing else. */
const OF_MARKDOWN = new Set([
  ..."p strong em ul ol li blockquote br h3".split(" "),
  "a href rel",
  "a class href rel",
]);

function addressesOf(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/gi)].map(
    ([, address = ""]) => address,
  );
}

/** Fails when a page has a tag, an attribute or an address that the same page with harmless words has not. */
function expectInert(html: string, harmless: string, what: string): void {
  const known = shapeOf(harmless);
  const strange = [...shapeOf(html)].filter(
    (shape) => !known.has(shape) && !OF_MARKDOWN.has(shape),
  );
  expect(strange, what).toEqual([]);
  const wrong = addressesOf(html).filter(
    (address) => !/^(?:[/#?]|https?:|mailto:|tel:|$)/.test(address),
  );
  expect(wrong, what).toEqual([]);
}

async function html(path: string, cookie = ""): Promise<string> {
  const answer = await visit(path, cookie === "" ? {} : { headers: { Cookie: cookie } });
  expect(answer.status, path).toBe(200);
  return answer.text();
}

beforeAll(async () => {
  const client = await testDatabase();
  const like = await client.proposal.findFirstOrThrow({
    where: { state: "answered" },
    include: { replies: true },
  });
  const { replies, ...proposal } = like;
  const [reply] = replies;
  if (!reply) throw new Error("the example has no reply");
  const harmless = { at: "harmless", words: `Gewone woorden ${MARK}` };
  const all = [...COLLECTION.map((_, at) => ({ at: String(at), words: text(at) })), harmless];
  for (const { at, words } of all) {
    const cover = { start: 0, end: Math.max(1, words.length - MARK.length - 1), reason: "insult" };
    await client.proposal.create({
      data: {
        ...proposal,
        id: `xss-${at}`,
        title: words,
        body: words,
        publicTitle: words,
        publicText: words,
      },
    });
    await client.proposal.create({
      data: {
        ...proposal,
        id: `xss-${at}-covered`,
        title: words,
        body: words,
        redactions: JSON.stringify({ title: [cover], body: [cover] }),
        publicTitle: MARK,
        publicText: MARK,
      },
    });
    await client.reply.create({
      data: { ...reply, id: `reply-${at}`, proposalId: `xss-${at}`, reason: words, owner: words },
    });
    await client.comment.create({
      data: {
        id: `comment-${at}`,
        proposalId: `xss-${at}`,
        role: "parent",
        body: words,
        state: "published",
        publishedAt: EXAMPLE_MOMENT,
      },
    });
  }
  await refreshSearchIndex(SEARCHABLE);
});

test("the collection has at least sixty strings, all different", () => {
  expect(new Set(COLLECTION).size).toBeGreaterThanOrEqual(60);
  expect(new Set(COLLECTION).size).toBe(COLLECTION.length);
});

describe("stays inert", () => {
  test("in the title, the text, a reaction, an answer and its owner, in both languages", async () => {
    for (const prefix of ["", "/en"]) {
      const harmless = await html(`${prefix}/voorstellen/xss-harmless`);
      for (const [at] of COLLECTION.entries()) {
        const page = await html(`${prefix}/voorstellen/${id(at)}`);
        expectInert(page, harmless, COLLECTION[at] ?? "");
      }
    }
  });

  test("under a bar, where nothing of it is left", async () => {
    const harmless = await html("/voorstellen/xss-harmless-covered");
    for (const [at] of COLLECTION.entries()) {
      const page = await html(`/voorstellen/${id(at)}-covered`);
      expectInert(page, harmless, COLLECTION[at] ?? "");
      expect(page).not.toContain("alert(1)");
    }
  });

  test("in the list, in its search, and in the snippets of the search page", async () => {
    const harmless = await html("/voorstellen");
    for (const page of [1, 2, 3, 4]) {
      const list = await html(`/voorstellen?q=${MARK}&page=${page}`);
      expectInert(list, `${harmless}${await html("/voorstellen?q=hond&page=2")}`, `list ${page}`);
    }
    const found = await html("/zoeken?q=wonen");
    for (const page of [1, 2, 3, 4, 5, 6]) {
      const hits = await html(`/zoeken?q=${MARK}&page=${page}`);
      expectInert(hits, `${found}${await html("/zoeken?q=de&page=2")}`, `search ${page}`);
    }
  });

  test("when it is what somebody searches for", async () => {
    const pages = ["wonen", "nietsvantewarenzo", `${MARK}&page=2`, "gewone&kind=proposal"];
    const harmless = (await Promise.all(pages.map((query) => html(`/zoeken?q=${query}`)))).join("");
    const lists = ["hond", "xyzxyz", `${MARK}&page=2`];
    const ofLists = (await Promise.all(lists.map((q) => html(`/voorstellen?q=${q}`)))).join("");
    for (const words of COLLECTION) {
      const page = await html(`/zoeken?q=${encodeURIComponent(words)}`);
      expectInert(page, harmless, words);
      const list = await html(`/voorstellen?q=${encodeURIComponent(words)}`);
      expectInert(list, ofLists, words);
    }
  });

  test("in mail that is kept and read at the desk", async () => {
    const administrator = await asActor("administrator");
    // So many that the list has several pages already.
    await inTransaction(async (transaction) => {
      const mail = {
        kind: "test",
        to: { staffId: administrator.actor.staffId },
        recipient: "a@example.org",
        language: "nl",
        subject: "Gewoon",
        text: "Gewoon",
      } as const;
      for (let at = 0; at < 2 * COLLECTION.length; at += 1) {
        await queueMail(transaction, mail, EXAMPLE_MOMENT);
      }
    });
    const harmless = await html("/werkplek/post", administrator.cookie);
    await inTransaction(async (transaction) => {
      for (const words of COLLECTION) {
        const mail = {
          kind: "test",
          to: { staffId: administrator.actor.staffId },
          recipient: "a@example.org",
          language: "nl",
          subject: words,
          text: words,
        } as const;
        await queueMail(transaction, mail, EXAMPLE_MOMENT);
      }
    });
    expectInert(await html("/werkplek/post", administrator.cookie), harmless, "post");
  });
});
