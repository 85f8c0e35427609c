/**
 * Which pages are kept, and how one is sent: compressed as the browser can read it, with a tag by which the browser hears
 * at its next visit that nothing has changed.
 */
import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from "express";
import { plainPath } from "~/i18n/language";
import { now } from "./clock.server";
import { metrics } from "./metrics.server";
import { isRead } from "./method.server";
import { easyLeadOf, otherCookies } from "./easy-reading.server";
import type { Coding, CachedPage, Made, PageCache } from "./page-cache.server";
import { hearOthers } from "./page-sources.server";
import { isOwnArea } from "./personal-answer.server";

/** What a route gave, with the page beside it. */
export interface Answer {
  answer: Response;
  page: string | undefined;
}

/** An address as the links of the site write it: another spelling of the same would be kept beside it. */
const ADDRESS = /^\/(?:[a-z0-9._~-]+(?:\/[a-z0-9._~-]+)*)?(?:\?[\w=&.~%+-]*)?$/;
const LONGEST_ADDRESS = 200;

/** What browsers and simple programs say that they take. */
const WANTS_PAGE = /^(?:|\*\/\*|text\/html(?:,(?!.*ld\+json).*)?)$/;

/** What visitors search for is as different as they are, and nobody else asks for it. */
const SEARCH = /^\/zoeken(?:\?|$)|[?&]q=/;

/** Every cookie of this service has this in its name. */
const OWN_COOKIE = "inbreng-";

/**
 * The address under which the page of a request may be kept: one of a visitor without a cookie of ours, beside that of easy
 * reading, who neither searches nor asks for another form of the page.
 * @returns undefined when no page is kept for such a request
 */
export function addressToKeep(request: ExpressRequest): string | undefined {
  const { originalUrl, headers } = request;
  if (!isRead(request)) return undefined;
  if (otherCookies(headers.cookie).includes(OWN_COOKIE) || headers.authorization !== undefined)
    return undefined;
  // Whoever wants easy words, or asks for them, is led to another address before a page is looked for.
  if (easyLeadOf(request, () => true) !== null) return undefined;
  // Open data has linked data under the address of its page: a kept one is for who wants a page as much as anything.
  if (!WANTS_PAGE.test(headers.accept ?? "")) return undefined;
  const isAddress = originalUrl.length <= LONGEST_ADDRESS && ADDRESS.test(originalUrl);
  if (!isAddress || SEARCH.test(plainPath(originalUrl)) || isOwnArea(request.path))
    return undefined;
  return `${request.protocol}://${headers.host ?? ""}${originalUrl}`;
}

/** Whether a route says nothing against showing what it gave to everybody. */
export function isForEverybody(status: number, headers: Headers): boolean {
  return status === 200 && !headers.has("Set-Cookie") && !headers.has("Cache-Control");
}

/** Tells whether what a route gave may be shown to everybody: a whole page, with nothing in it of this visitor. */
export function keepable(given: Answer): Made<Answer> {
  const { answer, page } = given;
  const { headers } = answer;
  const isShared = page !== undefined && isForEverybody(answer.status, headers);
  return isShared ? { shared: { html: page, headers: [...headers] } } : { personal: given };
}

/** The smallest form that the browser can read. */
function codingFor(request: ExpressRequest, page: CachedPage): Coding {
  if (!page.isCompressed) return "identity";
  if (request.acceptsEncodings("br") !== false) return "br";
  return request.acceptsEncodings("gzip") === false ? "identity" : "gzip";
}

const tagOf = (page: CachedPage, coding: Coding) =>
  coding === "identity" ? `"${page.tag}"` : `"${page.tag}-${coding}"`;

const LONGEST_HEADER = 2_000;

/** Whether the browser has this page; a proxy that compresses may have made its tag a weak one. */
function isKnown(request: ExpressRequest, page: CachedPage): boolean {
  const known = request.headers["if-none-match"] ?? "";
  return known.length <= LONGEST_HEADER && known.includes(`"${page.tag}`);
}

/** Sends a page that is the same for everybody. */
export async function sendCached(
  request: ExpressRequest,
  response: ExpressResponse,
  page: CachedPage,
): Promise<void> {
  const coding = codingFor(request, page);
  for (const [name, value] of page.made.headers) response.setHeader(name, value);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("ETag", tagOf(page, coding));
  response.vary("Accept-Encoding");
  if (isKnown(request, page)) {
    metrics.pages.inc({ outcome: "unchanged" });
    response.statusCode = 304;
    response.removeHeader("Content-Type");
    response.end();
    return;
  }
  const body = await page.body(coding);
  if (coding !== "identity") response.setHeader("Content-Encoding", coding);
  response.setHeader("Content-Length", body.length);
  response.statusCode = 200;
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Hears first what other processes have changed, where that takes a moment. */
export const hearBefore: RequestHandler = (_request, _response, next) => {
  const heard = hearOthers();
  if (heard === undefined) next();
  else void heard.then(() => next(), next);
};

/** Answers with a page that is kept, before anything is done that only a page that has to be made needs. */
export function answerFromCache(pages: PageCache): RequestHandler {
  return (request, response, next) => {
    const address = addressToKeep(request);
    const page = address === undefined ? undefined : pages.find(address, now());
    if (page === undefined) {
      next();
      return;
    }
    metrics.pages.inc({ outcome: "kept" });
    sendCached(request, response, page).catch(next);
  };
}
