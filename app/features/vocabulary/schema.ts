import { z } from "zod";
import { STORED_VALUES, withUntouched } from "./domain/concurrent-edit";
import type { FieldValues } from "./domain/concurrent-edit";
import type { AskedList, ListDescription, ListView } from "./domain/list-view";
import {
  DAY,
  EVERYTHING,
  LIST_PARTS,
  PAGE_SIZES,
  readSort,
  standardChoice,
  standardSort,
} from "./domain/list-view";
import { REPLY_OUTCOMES } from "./domain/reply-outcome";
import { INFLUENCE_LEVELS, POLICY_PHASES, ROUND_SCOPES, ROUND_STATES } from "./domain/round-state";

/** The columns of a round that hold a word from a fixed list. */
export const roundEnumColumns = z.object({
  state: z.enum(ROUND_STATES),
  scope: z.enum(ROUND_SCOPES),
  phase: z.enum(POLICY_PHASES),
  influenceLevel: z.enum(INFLUENCE_LEVELS).nullable(),
});

/** The column of a reply that holds its outcome. */
export const outcomeSchema = z.enum(REPLY_OUTCOMES);

const LONGEST_WORDS = 100;
const MOST_PAGES = 10_000;

const wordsSchema = z
  .string()
  .transform((typed) => typed.replace(/[\p{Cc}\p{Cs}]/gu, " ").trim())
  .pipe(z.string().max(LONGEST_WORDS));
const sizeSchema = z.coerce.number().pipe(z.literal([...PAGE_SIZES]));
const pageSchema = z.coerce.number().int().min(1).max(MOST_PAGES);

type AskedView<List extends ListDescription> = Pick<AskedList<List>, "view" | "unknown">;

/**
 * How an address asks to look at a list. What it asks that cannot be is left out and named, so that the page can say so.
 * @param url the whole address
 * @param choices the values of the filters that come from the data
 */
export function readListView<const List extends ListDescription>(
  list: List,
  url: string,
  choices?: Readonly<Record<string, readonly string[]>>,
): AskedView<List>;
export function readListView(
  list: ListDescription,
  url: string,
  choices: Readonly<Record<string, readonly string[]>> = {},
): AskedView<ListDescription> {
  const asked = new URL(url).searchParams;
  const unknown: string[] = [];
  function part<Value>(name: string, schema: z.ZodType<Value>, standard: Value): Value {
    const given = asked.get(name);
    if (given === null || given === "") return standard;
    const read = schema.safeParse(given);
    if (read.success) return read.data;
    unknown.push(name);
    return standard;
  }
  const filters: Record<string, string | null> = {};
  for (const [name, fixed] of Object.entries(list.filters)) {
    const values = new Set(fixed === DAY ? [] : (fixed ?? choices[name] ?? []));
    const schema = z.union([
      z.literal(EVERYTHING).transform(() => null),
      fixed === DAY ? z.iso.date() : z.string().refine((value) => values.has(value)),
    ]);
    filters[name] = part(name, schema, standardChoice(list, name));
  }
  const chip = list.chips === undefined ? null : (filters[list.chips] ?? null);
  const sortSchema = z.string().transform((word, context) => {
    const sort = readSort(list, word);
    if (sort === null) context.addIssue("unknown");
    return sort ?? standardSort(list, chip);
  });
  const view: ListView = {
    words: list.searched ? part(LIST_PARTS.words, wordsSchema, "") : "",
    sort: part(LIST_PARTS.sort, sortSchema, standardSort(list, chip)),
    filters,
    size: part(LIST_PARTS.size, sizeSchema, PAGE_SIZES[0]),
    page: part(LIST_PARTS.page, pageSchema, 1),
  };
  return { view, unknown };
}

/** The words of a stored answer that somebody wrote: a text, or what stands beside "other". */
const ownWords = z.union([
  z.object({ text: z.string() }).transform(({ text }) => text),
  z.object({ other: z.string() }).transform(({ other }) => other),
]);

/** What somebody wrote themselves in a stored answer; empty when they chose only. */
export function ownWordsOf(value: string): string {
  return ownWords.catch("").parse(JSON.parse(value));
}

const storedValuesSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string())]),
);

/** What a form said was stored when it was shown; nothing of it where somebody changed that. */
export function readStoredValues(sent: string | undefined): FieldValues {
  try {
    return storedValuesSchema.parse(JSON.parse(sent ?? "{}"));
  } catch {
    return {};
  }
}

/** A refused form as its page shows it again: after a change by somebody else with what only the other changed. */
export function afterConflict<
  Refused extends
    { values: Record<string, string[]>; refusal: { code: string } | null } | undefined,
>(refused: Refused, stored: FieldValues, code = "conflict"): Refused {
  if (refused?.refusal?.code !== code) return refused;
  const before = readStoredValues(refused.values[STORED_VALUES]?.[0]);
  return { ...refused, values: withUntouched(before, stored, refused.values) };
}
