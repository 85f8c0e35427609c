import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { acceptedType } from "./accept.server";
import { logUnexpected } from "./log.server";
import { openDataQuota } from "./rate-limit.server";
import type { Quota } from "./rate-limit.server";
import { requestReference } from "./request-reference.server";

/** The version of the public API, in every answer. */
export const API_VERSION = "1.0.0";

const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE_SIZE = 100;
const CACHE_SECONDS = 60;

const SHARED_HEADERS = {
  "API-Version": API_VERSION,
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "API-Version, ETag, Link, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After",
  "Cache-Control": `public, max-age=${CACHE_SECONDS}`,
  // What is refused or given depends on what the client takes.
  Vary: "Accept",
} as const;

/** A problem as NL API Design Rules and RFC 9457 want it, with the reference of its request. */
export function problem(status: number, title: string, detail: string): Response {
  return new Response(
    JSON.stringify({ type: "about:blank", title, status, detail, reference: requestReference() }),
    {
      status,
      headers: {
        ...SHARED_HEADERS,
        "Content-Type": "application/problem+json",
        "Cache-Control": "no-store",
      },
    },
  );
}

function withQuota(response: Response, quota: Quota | null): Response {
  if (!quota) return response;
  response.headers.set("RateLimit-Limit", String(quota.limit));
  response.headers.set("RateLimit-Remaining", String(quota.remaining));
  response.headers.set("RateLimit-Reset", String(quota.resetSeconds));
  return response;
}

/** What another site's script may ask: a browser wants to know before it sends `If-None-Match`. */
function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...SHARED_HEADERS,
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

/** The media types of the API: each address gives one of these. */
export type ApiMediaType =
  "application/json" | "application/ld+json" | "text/csv" | "text/plain" | "application/csvm+json";

/** Whether a client rather has linked data than a page. */
export function prefersLinkedData(request: Request): boolean {
  return acceptedType(request, ["text/html", "application/ld+json"]) === "application/ld+json";
}

function notAcceptable(mediaType: ApiMediaType): Response {
  return problem(406, "Not acceptable", `This address gives ${mediaType} only.`);
}

/**
 * The loader of an address of the API: counts the request, refuses whoever does not take what there is, answers what goes
 * wrong as a problem, and says in the headers how many requests are left.
 * @param mediaType what this address gives; null where there is nothing, whatever a client takes
 */
export function apiLoader(
  mediaType: ApiMediaType | null,
  read: (args: LoaderFunctionArgs) => Response | Promise<Response>,
): (args: LoaderFunctionArgs) => Promise<Response> {
  return async (args) => {
    if (args.request.method === "OPTIONS") return preflight();
    const quota = await openDataQuota(args.request);
    if (quota?.isExceeded) {
      const refused = problem(
        429,
        "Too many requests",
        `Try again in ${quota.resetSeconds} seconds. The limit is ${quota.limit} per minute.`,
      );
      refused.headers.set("Retry-After", String(quota.resetSeconds));
      return withQuota(refused, quota);
    }
    try {
      if (mediaType !== null && acceptedType(args.request, [mediaType]) === null) {
        return withQuota(notAcceptable(mediaType), quota);
      }
      return withQuota(await read(args), quota);
    } catch (error) {
      const reference = logUnexpected(error, "open data");
      return withQuota(problem(500, "Unexpected error", `Reference ${reference}.`), quota);
    }
  };
}

/** The action of an address of the API: there is nothing to write. */
export function apiAction(): Response {
  const refused = problem(405, "Method not allowed", "The API is read-only: use GET.");
  refused.headers.set("Allow", "GET, HEAD, OPTIONS");
  return refused;
}

/** Parameters an address may carry; any other one is refused by name. */
export function unknownParameters(
  request: Request,
  known: readonly (string | RegExp)[],
): Response | null {
  const names = [...new Set(new URL(request.url).searchParams.keys())];
  const strange = names.filter(
    (name) =>
      !known.some((entry) => (typeof entry === "string" ? entry === name : entry.test(name))),
  );
  if (strange.length === 0) return null;
  return problem(
    400,
    "Unknown parameters",
    `These parameters do not exist: ${strange.join(", ")}.`,
  );
}

/** Which part of a list is asked for. */
export type Paging = { page: number; pageSize: number };

/** Reads `page` and `pageSize`; a value that is no whole number in range is a problem that names it. */
export function readPaging(request: Request): Paging | Response {
  const parameters = new URL(request.url).searchParams;
  const read = (name: string, fallback: number, most: number): number | Response => {
    const text = parameters.get(name);
    if (text === null) return fallback;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= most
      ? value
      : problem(400, "Wrong parameter", `${name} must be a whole number from 1 to ${most}.`);
  };
  const page = read("page", 1, 100_000);
  if (page instanceof Response) return page;
  const pageSize = read("pageSize", DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE);
  if (pageSize instanceof Response) return pageSize;
  return { page, pageSize };
}

/** A weak one: the same holds for every coding in which the body is sent (RFC 9110, 8.8.1). */
function etagOf(body: string): string {
  return `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

const LONGEST_HEADER = 2_000;
const MOST_TAGS = 20;

/** The tags of `If-None-Match`; a header that no program of good will sends counts as none. */
function askedTags(request: Request): string[] {
  const header = request.headers.get("If-None-Match") ?? "";
  if (header.length > LONGEST_HEADER) return [];
  return header.split(",", MOST_TAGS).map((tag) => tag.trim());
}

function answer(request: Request, body: string, contentType: string, headers: HeadersInit = {}) {
  const all = new Headers({ ...SHARED_HEADERS, "Content-Type": contentType, ETag: etagOf(body) });
  new Headers(headers).forEach((value, name) => all.set(name, value));
  // For a GET a weak tag and a strong one are the same thing (RFC 9110, 13.1.2).
  const plain = (tag: string) => tag.replace(/^W\//, "");
  const known = askedTags(request).map(plain);
  if (known.includes("*") || known.includes(plain(all.get("ETag") ?? "")))
    return new Response(null, { status: 304, headers: all });
  return new Response(body, { headers: all });
}

/** One thing as JSON, with an ETag; 304 when the asker has it already. */
export function jsonAnswer(request: Request, value: unknown): Response {
  return answer(request, JSON.stringify(value), "application/json");
}

/** Linked data: the same, under its own media type. */
export function linkedDataAnswer(request: Request, value: unknown): Response {
  return answer(request, JSON.stringify(value), "application/ld+json");
}

/** A file of comma separated values for download; `metadata` is the address of what its columns mean. */
export function csvAnswer(
  request: Request,
  body: string,
  filename: string,
  metadata: string,
): Response {
  return answer(request, body, "text/csv; charset=utf-8", {
    "Content-Disposition": `attachment; filename="${filename}"`,
    Link: `<${metadata}>; rel="describedby"; type="application/csvm+json"`,
  });
}

/** A file of plain text. */
export function fileAnswer(request: Request, body: string, filename: string): Response {
  return answer(request, body, "text/plain; charset=utf-8", {
    "Content-Disposition": `attachment; filename="${filename}"`,
  });
}

/** The description of a CSV file: the same, under its own media type. */
export function csvMetadataAnswer(request: Request, value: unknown): Response {
  return answer(request, JSON.stringify(value), "application/csvm+json");
}

function linkHeader(request: Request, { page, pageSize }: Paging, total: number): string {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const link = (number: number, relation: string) => {
    const url = new URL(request.url);
    url.searchParams.set("page", String(number));
    url.searchParams.set("pageSize", String(pageSize));
    return `<${url.pathname}${url.search}>; rel="${relation}"`;
  };
  return [
    link(1, "first"),
    ...(page > 1 ? [link(page - 1, "prev")] : []),
    ...(page < last ? [link(page + 1, "next")] : []),
    link(last, "last"),
  ].join(", ");
}

/** A page of a list: `{ items, page, pageSize, total }` with a `Link` header. */
export function listAnswer(
  request: Request,
  paging: Paging,
  { items, total }: { items: unknown[]; total: number },
): Response {
  const body = JSON.stringify({ items, ...paging, total });
  return answer(request, body, "application/json", { Link: linkHeader(request, paging, total) });
}
