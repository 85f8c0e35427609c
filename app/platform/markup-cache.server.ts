/**
 * Memoises the markup of pages by what they show: writing a page takes half of what it costs, and one that shows the same
 * data is the same page. Nothing is left out for it: the loaders of the page run for whoever asks, and what they give is
 * compared.
 */
import { now } from "./clock.server";
import { metrics } from "./metrics.server";
import { requestContext } from "./request-context.server";

/** A page as it was written, and everything that it was written from. */
interface Written {
  shown: readonly unknown[];
  markup: string;
  at: number;
}

/** What is remembered takes this many characters at most. */
const MOST_CHARACTERS = 4_000_000;
/** Nothing that was erased stays here for longer. */
const MINUTE = 60_000;

/** By address; what was written first stands first. */
const writtenPages = new Map<string, Written>();
let characters = 0;

function forget(address: string): void {
  characters -= writtenPages.get(address)?.markup.length ?? 0;
  writtenPages.delete(address);
}

/** Takes out what is too old, and what is first when there is too much. */
function sweep(moment: number): void {
  for (const [address, { at }] of writtenPages) {
    const isOld = moment < at || moment - at >= MINUTE;
    if (!isOld && characters <= MOST_CHARACTERS) return;
    forget(address);
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What is an object of no class, or a list: whoever knows its parts knows all of it. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

/**
 * Whether two values show the same on a page. What may have been changed since it was shown counts as another value, also
 * when it is the same object.
 */
export function showsSame(left: unknown, right: unknown): boolean {
  if (!isObject(left) || !isObject(right)) return Object.is(left, right);
  if (left === right) return Object.isFrozen(left);
  if (left instanceof Date && right instanceof Date) return left.getTime() === right.getTime();
  if (!isPlain(left) || !isPlain(right) || Array.isArray(left) !== Array.isArray(right))
    return false;
  const entries = Object.entries(left);
  const others = new Map(Object.entries(right));
  return (
    entries.length === others.size &&
    entries.every(([name, part]) => others.has(name) && showsSame(part, others.get(name)))
  );
}

/**
 * The markup of a page that is the same for everybody.
 * @param address where it stands, whole
 * @param shown everything that is written, or that decides how; the same things in the same order for an address
 * @param write writes it; it asks no clock and changes nothing
 */
export function memoiseMarkup(
  address: string,
  shown: readonly unknown[],
  write: () => string,
): string {
  if (requestContext().isAnew === true) return write();
  const moment = now().getTime();
  sweep(moment);
  const known = writtenPages.get(address);
  const holds = known !== undefined && showsSame(known.shown, shown);
  metrics.markup.inc({ outcome: holds ? "hit" : "miss" });
  if (holds) return known.markup;
  const markup = write();
  forget(address);
  writtenPages.set(address, { shown, markup, at: moment });
  characters += markup.length;
  return markup;
}
