/**
 * Rule: how somebody looks at a list (its order, filters, words and page) is said by the address and by nothing else, so that
 * a view can be kept, shared and returned to. A list describes what can be asked of it in one place; what is not described
 * cannot be asked. Source: issue 19, part B (lists as tables).
 */

export type Direction = "asc" | "desc";

export const PAGE_SIZES = [25, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];
const [STANDARD_SIZE] = PAGE_SIZES;

/** In the address: no choice of a filter that has a standard choice. */
export const EVERYTHING = "alle";

/** Of a filter: its value is a day, as YYYY-MM-DD. */
export const DAY = "day";

/** What can be asked of a list. */
export interface ListDescription {
  /** Whether words can be looked for in it. */
  searched: boolean;
  /** What it can be sorted by, each with the direction that is most asked for. */
  sorts: Readonly<Record<string, Direction>>;
  /** By what it is sorted when the address does not say. */
  sort: string;
  /** The values of each filter; null where they come from the data, such as a round, and `DAY` for any day. */
  filters: Readonly<Record<string, readonly string[] | typeof DAY | null>>;
  /** The filter that is shown as a row of choices with their counts. */
  chips?: string;
  /** The choice among those when the address does not say. */
  chip?: string;
  /** The order of one of those choices, where it is another than that of the whole list. */
  chipSorts?: Readonly<Record<string, { by: string; direction: Direction }>>;
}

type ValueOf<Values> = Values extends readonly (infer Value)[] ? Value : string;

/** How somebody looks at a list. */
export interface ListView<List extends ListDescription = ListDescription> {
  words: string;
  sort: { by: keyof List["sorts"] & string; direction: Direction };
  filters: { readonly [Name in keyof List["filters"]]: ValueOf<List["filters"][Name]> | null };
  size: PageSize;
  page: number;
}

/** The parts of an address that say how a list is looked at; each filter stands there under its own name. */
export const LIST_PARTS = {
  words: "zoek",
  sort: "sorteer",
  size: "per",
  page: "pagina",
} as const;

/** The order of a list when the address does not say, given what its row of choices stands at. */
export function standardSort(
  list: ListDescription,
  chip: string | null,
): { by: string; direction: Direction } {
  const own = chip === null ? undefined : list.chipSorts?.[chip];
  return own ?? { by: list.sort, direction: list.sorts[list.sort] ?? "asc" };
}

/** The choice of a filter when the address does not say. */
export function standardChoice(list: ListDescription, filter: string): string | null {
  return filter === list.chips ? (list.chip ?? null) : null;
}

/** A sort as it stands in the address: the column, with a minus in front for the other way round. */
export function sortWord({ by, direction }: { by: string; direction: Direction }): string {
  return direction === "asc" ? by : `-${by}`;
}

/** Every sort that an address can ask of a list. */
export function sortWords(list: ListDescription): string[] {
  return Object.keys(list.sorts).flatMap((by) => [by, `-${by}`]);
}

/** What a word of the address means as a sort; null for none of this list. */
export function readSort(
  list: ListDescription,
  word: string,
): { by: string; direction: Direction } | null {
  const by = word.startsWith("-") ? word.slice(1) : word;
  return Object.hasOwn(list.sorts, by)
    ? { by, direction: word.startsWith("-") ? "desc" : "asc" }
    : null;
}

/** Which of the rows a page of a list is about. */
export interface ListPlace {
  total: number;
  page: number;
  pageCount: number;
}

/** A list as an address asks for it. */
export interface AskedList<List extends ListDescription = ListDescription> {
  view: ListView<List>;
  /** What of the address the list does not have, and was left out: parts of the address by name. */
  unknown: readonly string[];
  place: ListPlace;
  /** How many things each choice of the row of choices has, with all the other filters. */
  counts: Readonly<Record<string, number>>;
}

/** What is changed of a view: another choice, order or size begins at the first page. */
export type ListChange = Partial<Omit<ListView, "filters">> & {
  filters?: Readonly<Record<string, string | null>>;
};

function chipOf(list: ListDescription, filters: Readonly<Record<string, string | null>>) {
  return list.chips === undefined ? null : (filters[list.chips] ?? null);
}

/**
 * The query of the address of a view, with its question mark; empty for the list as it opens.
 * @param change what is different from the view; without a page it is the first one
 */
export function listQuery(list: ListDescription, view: ListView, change: ListChange): string {
  const filters: Readonly<Record<string, string | null>> = { ...view.filters, ...change.filters };
  const words = change.words ?? view.words;
  const size = change.size ?? view.size;
  const page = change.page ?? 1;
  const query = new URLSearchParams();
  if (words !== "") query.set(LIST_PARTS.words, words);
  for (const [name, value] of Object.entries(filters)) {
    if (value !== standardChoice(list, name)) query.set(name, value ?? EVERYTHING);
  }
  // Another choice stands in its own order, unless somebody chose one.
  const before = sortWord(standardSort(list, chipOf(list, view.filters)));
  const wanted = change.sort ?? (sortWord(view.sort) === before ? null : view.sort);
  const standard = sortWord(standardSort(list, chipOf(list, filters)));
  if (wanted !== null && sortWord(wanted) !== standard)
    query.set(LIST_PARTS.sort, sortWord(wanted));
  if (size !== STANDARD_SIZE) query.set(LIST_PARTS.size, String(size));
  if (page > 1) query.set(LIST_PARTS.page, String(page));
  return query.size === 0 ? "" : `?${query.toString()}`;
}

/** The view after a click on the head of a column: its usual direction first, and then the other way round. */
export function sortedBy(
  list: ListDescription,
  view: ListView,
  by: string,
): { by: string; direction: Direction } {
  const usual = list.sorts[by] ?? "asc";
  if (view.sort.by !== by) return { by, direction: usual };
  return { by, direction: view.sort.direction === "asc" ? "desc" : "asc" };
}

/** The words that are looked for, each by itself. */
export function wordsOf(view: Pick<ListView, "words">): string[] {
  return view.words.split(/\s+/u).filter((word) => word !== "");
}

/** Whether a view leaves anything out that the list as it opens shows. */
export function isNarrowed(list: ListDescription, view: ListView): boolean {
  const chosen = Object.entries(view.filters).some(
    ([name, value]) => value !== null && value !== standardChoice(list, name),
  );
  return chosen || view.words !== "";
}
