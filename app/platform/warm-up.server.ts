/**
 * Visits the pages that the home page leads to, once after a start: the first visit to a page compiles its queries and takes
 * ten times as long as the next, and somebody else would wait for it.
 */
import { setTimeout as pause } from "node:timers/promises";
import { log } from "./log.server";

/** More pages than a menu and a home page name. */
const MOST_PAGES = 40;
/** Milliseconds between two pages, for whoever asks meanwhile. */
const PAUSE = 20;

const LINK = /<a\b[^>]*\shref="(\/[^"?#]*)"/g;

function pagesOn(html: string): string[] {
  const links = [...html.matchAll(LINK)].flatMap(([, path]) => path ?? []);
  return [...new Set(links)].filter((path) => path !== "/").slice(0, MOST_PAGES);
}

/**
 * Asks for each page as a visitor without a cookie would, one after the other. A page that cannot be had is left out: whoever
 * visits it is told.
 * @param base where the server listens, without a slash at the end
 * @param stopping ends it; the server is about to stop
 * @returns how many pages were visited
 */
export async function warmUp(base: string, stopping: AbortSignal): Promise<number> {
  const visit = async (path: string): Promise<string> => {
    const answer = await fetch(base + path, { signal: stopping, redirect: "manual" });
    return answer.text();
  };
  let visited = 0;
  try {
    const home = await visit("/");
    visited += 1;
    for (const path of pagesOn(home)) {
      await pause(PAUSE, undefined, { signal: stopping });
      await visit(path);
      visited += 1;
    }
  } catch (error) {
    if (!stopping.aborted) log.warn({ error: String(error) }, "warm-up ended early");
  }
  return visited;
}
