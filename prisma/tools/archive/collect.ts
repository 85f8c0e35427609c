/**
 * Rule: an archive of a round holds what any visitor can read of it, and is read in the same way: by asking the product
 * without a cookie. So nothing can come into it that is not public.
 *
 * It holds every page of the round, and of each session, survey, proposal, advice, decision, claim, principle and agreement
 * that those pages lead to, in both languages; with their pictures and files, and the round's open data.
 */
import { addressesIn } from "./archived-page";

/** Asks the product for an address, as a visitor without a cookie. */
export type Ask = (path: string) => Promise<Response>;

/** What an address gave. */
export interface Collected {
  bytes: Buffer;
  /** media type, without its parameters */
  type: string;
}

/** The parts of the site with things of a round, each with the pages of one thing that need no visitor who acts. */
const THINGS: Readonly<Record<string, RegExp>> = {
  vragenlijsten: /^(?:\/resultaten)?$/,
  bijeenkomsten: /^(?:\/verslag(?:\/materiaal\/[^/]+)?)?$/,
  voorstellen: /^$/,
  adviezen: /^(?:\/brief(?:\.txt)?)?$/,
  besluiten: /^$/,
  beweringen: /^$/,
  principes: /^$/,
  agenda: /^$/,
};

/** What is said about a round leads on to what was advised and decided; principles and agreements are of every round. */
const ABOUT_A_ROUND = /^\/(?:adviezen|besluiten|beweringen|voorstellen)\//;
const LEADS_ON = /^\/(?:adviezen|besluiten)\//;

/** Pages that explain what the others say. */
const EXPLAINING = /^\/(?:begrippen|spelregels|wie-beslist)$/;
const FILES =
  /^\/(?:assets|fonts|pictures)\/|^\/(?:bronnen|luisteraar|afbeelding)\/[^/]+$|^\/[a-z-]+\.(?:svg|png|ico)$/;
/** Under the address of a round: a calendar or news that comes again means nothing in an archive. */
const COMES_AGAIN = /\.(?:atom|ics)$/;
/** A page of a longer list; any other question in an address gives the same page in another shape. */
const PAGE_OF_A_LIST = /^pagina=\d{1,4}$/;

/** The lists of the open data, each with the part of the site its things stand in and what they are known by there. */
const LISTS = {
  sessions: { part: "bijeenkomsten", key: "slug" },
  proposals: { part: "voorstellen", key: "id" },
  claims: { part: "beweringen", key: "slug" },
  principles: { part: "principes", key: "number" },
  "agenda-items": { part: "agenda", key: "id" },
  advice: { part: "adviezen", key: "slug" },
  decisions: { part: "besluiten", key: "document" },
} as const;

/** Of a round, what its open data hold; what is not there yet is left out. */
const OPEN_DATA = [
  "",
  "/participation",
  "/participation.csv",
  "/participation.csv-metadata.json",
  "/participation.jj",
  "/experiences.csv",
  "/experiences.csv-metadata.json",
  "/snapshots",
];

const MOST_ADDRESSES = 20_000;

const dutch = (path: string) => path.replace(/^\/en(?=\/|$)/, "");

/** Whether an address on a page is one of the archive. */
export function belongsToRound(slug: string, address: string, from: string): boolean {
  const [path = "", query = ""] = dutch(address).split("?");
  if (query !== "" && !PAGE_OF_A_LIST.test(query)) return false;
  const own = `/rondes/${slug}`;
  const isOwn = (one: string) => one === own || one.startsWith(`${own}/`);
  if (isOwn(path)) return !COMES_AGAIN.test(path);
  if (FILES.test(path)) return true;
  if (EXPLAINING.test(path)) return true;
  const [source = ""] = dutch(from).split("?");
  const [, part = "", thing = "", rest = ""] = /^\/([^/]+)\/([^/]+)((?:\/.*)?)$/.exec(path) ?? [];
  if (!(THINGS[part]?.test(rest) ?? false) || thing === "nieuw") return false;
  const home = `/${part}/${thing}`;
  const isOfThing = source === home || source.startsWith(`${home}/`);
  return isOwn(source) || isOfThing || (ABOUT_A_ROUND.test(source) && LEADS_ON.test(path));
}

/** The files that a style sheet names. */
function addressesInStyles(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?(\/[^"')#?]+)/g)].map(([, address = ""]) => address);
}

async function collected(answer: Response): Promise<Collected> {
  const [type = ""] = (answer.headers.get("Content-Type") ?? "").split(";");
  return { bytes: Buffer.from(await answer.arrayBuffer()), type: type.trim() };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Every item of a list of the open data. */
async function itemsOf(ask: Ask, list: string): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for (let page = 1; ; page += 1) {
    const answer: unknown = await (await ask(`/api/v1/${list}?page=${page}&pageSize=100`)).json();
    if (!isRecord(answer) || !Array.isArray(answer["items"])) throw new Error(`${list} is no list`);
    items.push(...answer["items"].filter(isRecord));
    if (answer["items"].length === 0 || items.length >= Number(answer["total"])) return items;
  }
}

/** An archive before it is written: pages and files by their address, and the lists of the open data. */
export interface RoundContents {
  pages: Map<string, Collected>;
  lists: Map<string, Record<string, unknown>[]>;
}

function linksOf({ bytes, type }: Collected): string[] {
  if (type === "text/html") return addressesIn(bytes.toString("utf8"));
  return type === "text/css" ? addressesInStyles(bytes.toString("utf8")) : [];
}

/**
 * Collects everything of a round.
 * @param prepare what is kept of a page, before its links are followed
 * @throws when the product fails to answer, so that no archive is made with a hole in it
 */
export async function collectRound(
  ask: Ask,
  slug: string,
  prepare: (html: string) => string,
): Promise<RoundContents> {
  const own = `/rondes/${slug}`;
  const ofRound = new Map<string, Record<string, unknown>[]>();
  for (const list of Object.keys(LISTS)) ofRound.set(list, await itemsOf(ask, list));
  const waiting = new Map([own, `/en${own}`, `${own}/verslag.json`].map((path) => [path, own]));
  for (const path of OPEN_DATA) waiting.set(`/api/v1/rounds/${slug}${path}`, own);
  for (const [list, { part, key }] of Object.entries(LISTS)) {
    for (const item of ofRound.get(list) ?? []) {
      if (item["round"] !== slug) continue;
      for (const language of ["", "/en"])
        waiting.set(`${language}/${part}/${String(item[key])}`, own);
    }
  }
  const pages = new Map<string, Collected>();
  for (const [path, from] of waiting) {
    const answer = await ask(path);
    if (answer.status >= 500 || answer.status === 429)
      throw new Error(`${path} gave ${answer.status}`);
    if (answer.status !== 200) continue;
    let found = await collected(answer);
    if (found.type === "text/html") {
      found = { ...found, bytes: Buffer.from(prepare(found.bytes.toString("utf8"))) };
    }
    pages.set(path, found);
    for (const next of linksOf(found)) {
      if (waiting.has(next) || waiting.size >= MOST_ADDRESSES) continue;
      if (belongsToRound(slug, next, path)) waiting.set(next, path);
    }
    if (path === `/api/v1/rounds/${slug}/snapshots`) {
      const snapshots: unknown = JSON.parse(found.bytes.toString("utf8"));
      const items =
        isRecord(snapshots) && Array.isArray(snapshots["items"]) ? snapshots["items"] : [];
      for (const item of items.filter(isRecord))
        waiting.set(`${path}/${String(item["number"])}`, from);
    }
  }
  const lists = new Map<string, Record<string, unknown>[]>();
  for (const [list, { part, key }] of Object.entries(LISTS)) {
    const items = (ofRound.get(list) ?? []).filter(
      (item) => item["round"] === slug || pages.has(`/${part}/${String(item[key])}`),
    );
    if (items.length > 0) lists.set(list, items);
  }
  return { pages, lists };
}
