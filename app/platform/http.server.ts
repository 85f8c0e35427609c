import { replace } from "@remix-run/node";

/** Codes of refusals that commands return, and the HTTP status each stands for. */
const STATUS_OF_CODE = {
  not_found: 404,
  forbidden: 404,
  invalid: 422,
  full: 409,
  closed: 409,
  duplicate: 409,
  conflict: 409,
  already_decided: 409,
  gone: 410,
  too_large: 413,
  rate: 429,
} as const;

export type RefusalCode = keyof typeof STATUS_OF_CODE;
export type Refusal = { ok: false; code: RefusalCode };

/** The one table from a refusal to its HTTP status (surface: forms). What is not yours looks like what is not there. */
export function statusOf(code: RefusalCode): number {
  return STATUS_OF_CODE[code];
}

/** The answer for something that does not exist, or is not the asker's. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not found" });
}

/** Headers of a page that is somebody's own: no cache keeps it. */
export const PRIVATE_HEADERS = { "Cache-Control": "no-store" } as const;

/** Sends the browser on after a post, so that a reload repeats nothing. */
export function seeOther(location: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: location, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** A permanent redirect, for an address that moved. */
export function movedTo(location: string): Response {
  return replace(location, 301);
}

/** 429 with the seconds after which trying again makes sense. */
export function tooMany(retryAfterSeconds: number): Response {
  return new Response(null, {
    status: 429,
    statusText: "Too many requests",
    headers: { "Retry-After": String(Math.max(1, Math.ceil(retryAfterSeconds))) },
  });
}
