/** An Atom feed (RFC 4287), written from plain texts: nothing that people wrote is markup. */
import { cleanText } from "./incoming-text.server";
import { xmlText } from "./xml.server";

export type AtomEntry = {
  id: string;
  title: string;
  link: string;
  summary: string;
  updated: Date;
};

export type AtomFeed = {
  /** Address of the feed itself, which is its id as well. */
  self: string;
  title: string;
  /** Address of the page it belongs to. */
  page: string;
  language: string;
  /** Who publishes it; an entry without an author of its own has this one. */
  author: string;
  rights: string;
  /** What an empty feed says of its last change. */
  since: Date;
  entries: readonly AtomEntry[];
};

/** Titles and summaries are text, said so in words that readers of feeds take literally. */
function textElement(name: string, text: string): string {
  return `<${name} type="text">${xmlText(text)}</${name}>`;
}

/** The newest entry of each id, the newest first, as readers expect them. */
function newestFirst(entries: readonly AtomEntry[]): AtomEntry[] {
  const byId = new Map<string, AtomEntry>();
  const sorted = [...entries].sort((one, other) => other.updated.getTime() - one.updated.getTime());
  for (const entry of sorted) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}

/** Readers show an entry without a title as nothing to press, so that it gets the title of the feed. */
function entryXml({ id, title, link, summary, updated }: AtomEntry, feedTitle: string): string {
  return [
    "  <entry>",
    `    <id>${xmlText(id)}</id>`,
    `    ${textElement("title", cleanText(title).trim() === "" ? feedTitle : title)}`,
    `    <link rel="alternate" type="text/html" href="${xmlText(link)}"/>`,
    `    ${textElement("summary", summary)}`,
    `    <updated>${updated.toISOString()}</updated>`,
    "  </entry>",
  ].join("\n");
}

/** The feed as XML in UTF-8. */
export function atomXml(feed: AtomFeed): string {
  const updated = feed.entries.reduce(
    (latest, entry) => (entry.updated > latest ? entry.updated : latest),
    feed.since,
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    `  <id>${xmlText(feed.self)}</id>`,
    `  ${textElement("title", feed.title)}`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    `  <author><name>${xmlText(feed.author)}</name></author>`,
    `  ${textElement("rights", feed.rights)}`,
    `  <updated>${updated.toISOString()}</updated>`,
    ...newestFirst(feed.entries).map((entry) => entryXml(entry, feed.title)),
    "</feed>",
    "",
  ].join("\n");
}

/** The answer to a reader of news. */
export function atomResponse(feed: AtomFeed): Response {
  return new Response(atomXml(feed), {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
