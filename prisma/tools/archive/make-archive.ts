/** A finished round as a bag of files: pages that need no server, open data, pictures, checksums and metadata. */
import { stringify } from "csv-stringify/sync";
import { formatDate } from "~/i18n/format";
import { deskLanguage, languageOf } from "~/i18n/language";
import { Refusal } from "../refusal";
import { relativeAddress, replaceAddresses, withNotice, withoutServer } from "./archived-page";
import { bagOf, sha256 } from "./bag";
import { collectRound } from "./collect";
import type { Ask, Collected } from "./collect";
import { contentsPage } from "./contents-page";
import { fileMetadata, roundMetadata } from "./mdto";
import type { Described, Selection } from "./mdto";

/** How an archive is made. */
export interface ArchiveOptions {
  slug: string;
  ask: Ask;
  /** address of the site, without a slash at the end */
  site: string;
  /** name of the region, and of the organisation behind the site */
  region: string;
  creator: string;
  selection: Selection;
  now: Date;
}

const FINISHED = ["closed", "reportedBack", "evaluated"];

const EXTENSIONS: Readonly<Record<string, string>> = {
  "application/json": "json",
  "application/csvm+json": "json",
  "text/csv": "csv",
  "text/plain": "txt",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
  "image/svg+xml": "svg",
  "application/pdf": "pdf",
};

/** A part of an address as the name of a file that every system can hold. */
const fileName = (part: string) => decodeURIComponent(part).replace(/[^\w.-]+/g, "-");

/** Where a page or a file stands in the archive. */
export function fileOf(slug: string, address: string, type: string): string {
  const [path = "", query = ""] = address.split("?");
  const data = `/api/v1/rounds/${slug}`;
  const isData = path === data || path.startsWith(`${data}/`);
  const parts = isData
    ? ["gegevens", path.slice(data.length + 1).replaceAll("/", "-") || "round"]
    : path.split("/").filter((part) => part !== "");
  const place = parts.map(fileName).join("/");
  if (type === "text/html") {
    return `${place}/index${query === "" ? "" : `-${query.replace("=", "-")}`}.html`;
  }
  const extension = EXTENSIONS[type];
  const hasOne = /\.[a-z0-9]{2,5}$/.test(place);
  return hasOne || extension === undefined ? place : `${place}.${extension}`;
}

interface RoundFacts {
  title: string;
  state: string;
  opensAt: string | null;
  closesAt: string | null;
}

async function factsOf(ask: Ask, slug: string): Promise<RoundFacts> {
  const answer = await ask(`/api/v1/rounds/${encodeURIComponent(slug)}`);
  if (answer.status !== 200) throw new Refusal(`There is no public round "${slug}".`);
  const round: unknown = await answer.json();
  const of = (name: string): unknown =>
    typeof round === "object" && round !== null && name in round ? Reflect.get(round, name) : null;
  const title = of("title");
  const dutch = typeof title === "object" && title !== null && "nl" in title ? title.nl : slug;
  const moment = (name: string) => (of(name) === null ? null : String(of(name)));
  return {
    title: String(dutch),
    state: String(of("state")),
    opensAt: moment("opensAt"),
    closesAt: moment("closesAt"),
  };
}

/** Lines of a table: what has parts of its own stays together, as JSON. */
function csvOf(items: readonly Record<string, unknown>[]): Buffer {
  const columns = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const cell = (value: unknown) => {
    if (value === null || value === undefined) return "";
    return typeof value === "string" ? value : JSON.stringify(value);
  };
  const rows = items.map((item) => columns.map((column) => cell(item[column])));
  return Buffer.from(stringify([columns, ...rows], { escape_formulas: true }));
}

const titleOf = (html: string) =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** An address on a page, as it stands in the archive: a file beside it, or the address it had on the web. */
function archivedAddress(
  address: string,
  page: string,
  files: ReadonlyMap<string, string>,
  site: string,
): string | undefined {
  const file = files.get(page) ?? "";
  if (address.startsWith("?")) return site + page + address;
  if (!/^\/(?!\/)/.test(address)) return undefined;
  const [path = "", fragment] = address.split("#", 2);
  const there = files.get(path);
  const found = there === undefined ? site + path : relativeAddress(file, there);
  return fragment === undefined ? found : `${found}#${fragment}`;
}

/**
 * A style sheet with its letters and drawings in it: read from a disk, a browser takes those for files of another site and
 * leaves them out.
 */
function withinStyles(css: string, pages: ReadonlyMap<string, Collected>): string {
  return css.replace(
    /url\((["']?)(\/[^"')#?\s]+)\1\)/g,
    (whole: string, _: string, address: string) => {
      const found = pages.get(address);
      if (found === undefined) return whole;
      return `url("data:${found.type};base64,${found.bytes.toString("base64")}")`;
    },
  );
}

function archivedFile(
  path: string,
  { bytes, type }: Collected,
  { pages, files }: { pages: ReadonlyMap<string, Collected>; files: ReadonlyMap<string, string> },
  { site, now }: Pick<ArchiveOptions, "site" | "now">,
): Buffer {
  const file = files.get(path) ?? "";
  if (type === "text/css") return Buffer.from(withinStyles(bytes.toString("utf8"), pages));
  if (type !== "text/html") return bytes;
  const language = deskLanguage(languageOf(path));
  const other = language === "nl" ? `/en${path}` : path.replace(/^\/en/, "");
  const otherFile = files.get(other);
  const html = withNotice(bytes.toString("utf8"), {
    original: site + path,
    contents: relativeAddress(file, "index.html"),
    madeOn: formatDate(language, now),
    language,
    otherLanguage: otherFile === undefined ? undefined : relativeAddress(file, otherFile),
  });
  return Buffer.from(
    replaceAddresses(html, (address) => archivedAddress(address, path, files, site)),
  );
}

/**
 * Makes the archive of a round.
 * @returns its files by their path; the same input at the same moment gives the same files
 * @throws Refusal when there is no such public round, or it still runs
 */
export async function makeArchive(options: ArchiveOptions): Promise<Map<string, Buffer>> {
  const { slug, ask, site, region, creator, selection, now } = options;
  const round = await factsOf(ask, slug);
  if (!FINISHED.includes(round.state)) {
    throw new Refusal(
      `The round "${slug}" is not closed yet; an archive is made of a finished round.`,
    );
  }
  const { pages, lists } = await collectRound(ask, slug, withoutServer);
  const files = new Map([...pages].map(([path, { type }]) => [path, fileOf(slug, path, type)]));
  const inside = new Map<string, Buffer>();
  for (const [path, found] of pages) {
    inside.set(files.get(path) ?? "", archivedFile(path, found, { pages, files }, options));
  }
  for (const [list, items] of lists) {
    inside.set(`gegevens/${list}.json`, Buffer.from(`${JSON.stringify(items, null, 2)}\n`));
    inside.set(`gegevens/${list}.csv`, csvOf(items));
  }
  const names = [...inside.keys()].sort();
  const contents = contentsPage({
    title: round.title,
    source: site,
    madeOn: { nl: formatDate("nl", now), en: formatDate("en", now) },
    styles: names.filter((name) => name.endsWith(".css") && name.includes("app")),
    pages: [...pages]
      .filter(([, { type }]) => type === "text/html")
      .map(([path, { bytes }]) => ({
        file: files.get(path) ?? "",
        title: titleOf(bytes.toString("utf8")),
        language: deskLanguage(languageOf(path)),
      })),
    data: names.filter((name) => name.startsWith("gegevens/")),
  });
  inside.set("index.html", Buffer.from(contents));

  const madeAt = now.toISOString().replace(/\.\d+/, "");
  const described: Described = {
    identifier: `ronde/${slug}`,
    source: site,
    name: round.title,
    description: `Participatieronde "${round.title}": alle openbare pagina's, open data en bestanden.`,
    from: round.opensAt?.slice(0, 10),
    until: round.closesAt?.slice(0, 10),
    region,
    creator,
    madeAt,
    selection,
  };
  const payload = new Map([...inside].map(([path, bytes]) => [`data/${path}`, bytes] as const));
  const paths = [...payload.keys()].sort();
  const tags = new Map<string, Buffer>([
    ["mdto/informatieobject.xml", roundMetadata(described, paths)],
  ]);
  for (const path of paths) {
    const bytes = payload.get(path) ?? Buffer.alloc(0);
    const file = { path, size: bytes.length, sha256: sha256(bytes) };
    tags.set(`mdto/${path.slice("data/".length)}.bestand.xml`, fileMetadata(described, file));
  }
  return bagOf(payload, tags, [
    ["Source-Organization", creator],
    ["External-Description", described.description],
    ["External-Identifier", `${site}/rondes/${slug}`],
    ["Bagging-Date", madeAt.slice(0, 10)],
    ["Bag-Software-Agent", "Inbreng"],
  ]);
}
