/** The details of the lines of a log, read: moments, words of the product, and the titles of what an id names. */
import { z } from "zod";
import { isLoggedKind } from "~/features/desk/domain/logged-actions";
import { detailWord, readingOf } from "~/features/desk/schema/log-details";
import type { DetailGroup, DetailWord } from "~/features/desk/schema/log-details";
import { localText } from "~/i18n/language";
import type { Language, LocalText } from "~/i18n/language";
import { LOGGED_SUBJECTS } from "~/logged-subjects.server";
import type { Connection } from "~/platform/db.server";
import type { StaffActor } from "~/policy/actor";

const detailsSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

/** What a detail says. */
export type DetailValue =
  | { as: "text"; text: string }
  | { as: "yes"; yes: boolean }
  | { as: "day"; day: Date }
  | { as: "words"; words: { word: DetailWord | null; text: string; count: number | null }[] }
  | { as: "thing"; title: LocalText | null; path: string | null };

/** One detail of a line, with the name under which it is stored. */
export type SaidDetail = { name: string; value: DetailValue };

/** The titles of what details name, by kind and id. */
export type NamedThings = ReadonlyMap<string, { title: LocalText | null; path: string | null }>;

function stored(details: string): [string, string | number | boolean][] {
  return Object.entries(detailsSchema.parse(JSON.parse(details))).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, value]],
  );
}

type Line = { action: string; details: string };

/** The ids that the details of these lines hold, by the kind of what they name. */
function idsByKind(rows: readonly Line[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { action, details } of rows) {
    for (const [name, value] of stored(details)) {
      const reading = readingOf(action, name);
      if (reading.as === "thing") {
        ids.set(reading.of, [...(ids.get(reading.of) ?? []), String(value)]);
      }
    }
  }
  return ids;
}

/** Finds what the details of lines name, as this reader may see it: one statement per kind. */
export async function namedInDetails(
  client: Connection,
  actor: StaffActor,
  rows: readonly Line[],
  language: Language,
): Promise<NamedThings> {
  const found = await Promise.all(
    [...idsByKind(rows)].map(async ([kind, all]) => {
      const ids = [...new Set(all)];
      if (kind === "body") {
        const bodies = await client.body.findMany({
          where: { id: { in: ids } },
          select: { id: true, name: true, nameEn: true },
        });
        return bodies.map(({ id, name, nameEn }) => {
          const title = localText(language, name, nameEn);
          return [`body ${id}`, { title, path: null }] as const;
        });
      }
      if (!isLoggedKind(kind)) return [];
      const things = await LOGGED_SUBJECTS[kind].find(client, actor, { ids, language });
      return things.map(({ id, title, path }) => [`${kind} ${id}`, { title, path }] as const);
    }),
  );
  return new Map(found.flat());
}

/** One word or several; a word with a number behind it was chosen so often. */
function wordsIn(group: DetailGroup, value: string): DetailValue {
  return {
    as: "words",
    words: value.split(/[ .]/).map((part) => {
      const [text = "", count] = part.split(":");
      return {
        word: detailWord(group, text),
        text,
        count: count === undefined ? null : Number(count),
      };
    }),
  };
}

function valueOf(
  line: Line,
  name: string,
  value: string | number | boolean,
  things: NamedThings,
): DetailValue | null {
  const reading = readingOf(line.action, name);
  const text = String(value);
  switch (reading.as) {
    case "nothing":
      return null;
    case "yes":
      return typeof value === "boolean" ? { as: "yes", yes: value } : { as: "text", text };
    case "day": {
      const day = new Date(text);
      return Number.isNaN(day.getTime()) ? { as: "text", text } : { as: "day", day };
    }
    case "words":
      return wordsIn(reading.of, text);
    case "thing":
      return {
        as: "thing",
        ...(things.get(`${reading.of} ${text}`) ?? { title: null, path: null }),
      };
    case "text":
      return typeof value === "boolean" ? { as: "yes", yes: value } : { as: "text", text };
  }
}

/** The details of a line that say something to who reads it. */
export function saidDetails(line: Line, things: NamedThings): SaidDetail[] {
  return stored(line.details).flatMap(([name, raw]) => {
    const value = valueOf(line, name, raw, things);
    return value === null ? [] : [{ name, value }];
  });
}
