/**
 * Lets Express answer with Remix.
 *
 * The adapter that Remix ships sends every page as a stream and compares every address with every route; this one
 * sends a finished page at once, compares only with the routes of the address's area, and writes no data down for a
 * script that does not come. That halves what an empty page costs.
 */
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { createRequestHandler } from "@remix-run/node";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import { isDeskAddress, isTranslated, languageOf, plainPath } from "~/i18n/language";
import { bindForms } from "./form-browser.server";
import { withContext } from "./request-context.server";
import { withReference } from "./request-reference.server";
import { addressToKeep, keepable, sendCached } from "./cached-pages.server";
import { now } from "./clock.server";
import { isRead } from "./method.server";
import type { PageCache } from "./page-cache.server";
import { easyLeadOf, leadOn } from "./easy-reading.server";
import { keepFromCaches, leaveNothing } from "./personal-answer.server";
import { buildTellingTrouble, leaveToPage, watchingReads } from "./read-trouble.server";
import {
  buildInEveryLanguage,
  listPartitions,
  partitionBuild,
  partitionOf,
} from "./route-partition.server";
import { withoutHydrationPayload } from "./hydration-payload.server";
import type { Answer } from "./cached-pages.server";

const TEMPORARY = 307;

type Handler = ReturnType<typeof createRequestHandler>;

/** The pages of a build: what makes the one at an address, and whether routes lie there. */
type Pages = { handlerOf: (pathname: string) => Handler; isPage: (path: string) => boolean };

/** Area of the addresses that begin like no route. */
const NOWHERE = "";

function headersOf(request: ExpressRequest): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headers)) {
    for (const value of [values ?? []].flat()) headers.append(name, value);
  }
  return headers;
}

const FORM = /^application\/x-www-form-urlencoded\b/i;

/** Reads a form whole: it is small, and what was typed has to be there when it cannot be stored. */
async function formTextOf(request: ExpressRequest): Promise<string | undefined> {
  if (request.method !== "POST" || !FORM.test(request.get("content-type") ?? "")) return undefined;
  return text(request);
}

/** What is sent in, as it comes; Node and the browsers describe the same stream with different types. */
function streamOf(request: ExpressRequest): ReadableStream {
  const stream: unknown = Readable.toWeb(request);
  if (stream instanceof ReadableStream) return stream;
  throw new Error("Node gives another kind of stream");
}

function toFetchRequest(
  request: ExpressRequest,
  response: ExpressResponse,
  form: string | undefined,
): Request {
  const controller = new AbortController();
  response.once("close", () => {
    // Whoever asked has gone away; a finished answer needs no signal.
    if (!response.writableFinished) controller.abort();
  });
  const host = request.get("host") ?? "localhost";
  const url = new URL(`${request.protocol}://${host}${request.originalUrl}`);
  const init = { method: request.method, headers: headersOf(request), signal: controller.signal };
  if (isRead(request)) return new Request(url, init);
  return new Request(url, { ...init, body: form ?? streamOf(request), duplex: "half" });
}

function hasGoneAway(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";
}

/** The parts of a body, each taken only when it is asked for; whoever makes them hears when nobody wants more. */
async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/**
 * Sends a body as fast as it is read at the other end, and no faster: whoever makes it is asked for the next part when
 * the one before is gone, so that a large file for a slow reader never piles up in memory. Stops the making when
 * whoever asked goes away.
 */
async function sendInParts(body: ReadableStream<Uint8Array>, response: ExpressResponse) {
  try {
    await pipeline(Readable.from(partsOf(body), { objectMode: false }), response);
  } catch (error) {
    if (!hasGoneAway(error)) throw error;
  }
}

async function send(
  request: ExpressRequest,
  response: ExpressResponse,
  { answer, page }: Answer,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) response.appendHeader(name, value);
  // A cache that is told nothing may guess how long a page holds, also that of a search or of an address that is none.
  if (!answer.headers.has("Cache-Control")) {
    response.setHeader("Cache-Control", answer.ok ? "no-cache" : "no-store");
  }
  // Bytes rather than text: nobody along the way has to compute again how long it is.
  if (page !== undefined && request.method === "HEAD") response.end();
  else if (page !== undefined) response.end(Buffer.from(page));
  else if (answer.body === null) response.end();
  else await sendInParts(answer.body, response);
}

/** A refusal without a page of its own, such as that of a file that is not there, says its status and its reference. */
function sayReference(answer: Response): Response {
  if (answer.status < 400 || answer.body !== null) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Content-Type", "text/plain; charset=utf-8");
  const { status, statusText } = answer;
  const told = withReference(`${status} ${statusText}`.trimEnd() + "\n");
  return new Response(told, { status, statusText, headers });
}

/** Gives the handler of an address; each area's is made at the first request for it. */
function handlersOf(
  build: ServerBuild,
  partitions: ReadonlySet<string>,
  mode: string,
): (pathname: string) => Handler {
  let whole: Handler | undefined;
  const made = new Map<string, Handler>();
  return (pathname) => {
    const asked = partitionOf(pathname);
    if (asked === undefined) {
      whole ??= createRequestHandler(buildInEveryLanguage(build), mode);
      return whole;
    }
    const partition = partitions.has(asked) ? asked : NOWHERE;
    const known = made.get(partition);
    if (known) return known;
    const narrow = partitionBuild(build, partition);
    const routes = withoutHydrationPayload(narrow.routes);
    const handler = createRequestHandler({ ...narrow, routes }, mode);
    made.set(partition, handler);
    return handler;
  };
}

function isPreparation(value: unknown): value is (request: Request) => Promise<void> {
  return typeof value === "function";
}

/** What the application has ready before a page in a language of its table of translations is made. */
function preparationOf(
  build: ServerBuild | (() => Promise<ServerBuild>),
): (request: Request) => Promise<void> {
  return async (request) => {
    const { entry } = typeof build === "function" ? await build() : build;
    const { module } = entry;
    if ("prepare" in module && isPreparation(module.prepare)) await module.prepare(request);
  };
}

/** In development the build is another one after each change, so nothing is made beforehand. */
function alwaysNew(build: () => Promise<ServerBuild>, mode: string): Pages {
  const present = async () => buildInEveryLanguage(buildTellingTrouble(await build()));
  const handler = createRequestHandler(present, mode);
  return { handlerOf: () => handler, isPage: () => true };
}

function finished(whole: ServerBuild, mode: string): Pages {
  const build = buildTellingTrouble(whole);
  const partitions = listPartitions(build);
  return {
    handlerOf: handlersOf(build, partitions, mode),
    isPage: (path) => partitions.has(partitionOf(path) ?? NOWHERE),
  };
}

/**
 * Makes the handler of all pages.
 *
 * @param build the finished build, or in development a function that gives the present one
 * @param pages keeps the pages that are the same for everybody; left out where none is kept
 */
export function remixHandler(
  build: ServerBuild | (() => Promise<ServerBuild>),
  mode: string,
  pages?: PageCache,
): (request: ExpressRequest, response: ExpressResponse) => Promise<void> {
  const { handlerOf, isPage } =
    typeof build === "function" ? alwaysNew(build, mode) : finished(build, mode);
  const prepare = preparationOf(build);
  const make = async (request: ExpressRequest, response: ExpressResponse): Promise<Answer> => {
    const context: AppLoadContext = { hydrationPayload: new Map() };
    const form = await formTextOf(request);
    if (form !== undefined) context.submitted = new URLSearchParams(form);
    const asked = toFetchRequest(request, response, form);
    const answer = await watchingReads(async () => {
      if (!isRead(request) || isTranslated(languageOf(request.path))) {
        await prepare(asked).catch(leaveToPage);
      }
      return bindForms(asked, () => handlerOf(request.path)(asked, context));
    });
    leaveNothing(asked, answer);
    keepFromCaches(asked, answer);
    const { page } = context;
    const isBare = page === undefined && request.method !== "HEAD";
    return { answer: isBare ? sayReference(answer) : answer, page };
  };
  // Where no page is kept, nothing of one is.
  const makeAlone =
    pages === undefined
      ? (...asked: Parameters<typeof make>) => withContext({ isAnew: true }, () => make(...asked))
      : make;
  return async (request, response) => {
    if (isTranslated(languageOf(request.path)) && isDeskAddress(request.path)) {
      // Staff have no pages in this language; the same page is there in Dutch.
      response.redirect(TEMPORARY, plainPath(request.originalUrl));
      return;
    }
    const lead = easyLeadOf(request, isPage);
    if (lead !== null) {
      leadOn(response, lead);
      return;
    }
    const address = pages && addressToKeep(request);
    const answered =
      pages && address !== undefined
        ? await pages.answer(address, now, async () => keepable(await make(request, response)))
        : { personal: await makeAlone(request, response) };
    if ("cached" in answered) await sendCached(request, response, answered.cached);
    else await send(request, response, answered.personal);
  };
}
