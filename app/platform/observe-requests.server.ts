/** Gives each request a reference and a limit, measures it, and answers `/metrics`. */
import type { RequestHandler } from "express";
import type { Environment } from "./env.server";
import { log } from "./log.server";
import { metrics } from "./metrics.server";
import { newReference, underReference, withReference } from "./request-reference.server";
import { firstPart } from "./route-partition.server";
import { sameSecret } from "./secret.server";

/** Milliseconds until the first byte of an answer has to be there. */
const ANSWER_LIMIT = 30_000;
/** A scanner can make up any number of addresses; so many areas are told apart at most. */
const MOST_AREAS = 200;

/** Answers to what is no address here: then it is nobody's area, and what was asked for can be a code or a token. */
const NO_ADDRESS = [400, 404, 405, 421];

const areas = new Set<string>();

/** First part of the address: the rest can hold a code or a token. */
function areaOf(path: string): string {
  const area = firstPart(path.toLowerCase());
  if (!/^[a-z0-9/-]{0,40}$/.test(area)) return "other";
  if (!areas.has(area) && areas.size >= MOST_AREAS) return "other";
  areas.add(area);
  return area;
}

/** Measures each request, writes failures and slow ones to the log, and ends one that takes too long with 503. */
export function observeRequests(limit = ANSWER_LIMIT): RequestHandler {
  return (request, response, next) => {
    const reference = newReference();
    const began = performance.now();
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      const told = underReference(reference, () =>
        withReference("This takes too long. Try again later.\n"),
      );
      response.status(503).set({ "Retry-After": "30", "Cache-Control": "no-store" });
      response.type("text/plain; charset=utf-8").end(told);
    }, limit);
    response.once("close", () => {
      clearTimeout(timer);
      const seconds = (performance.now() - began) / 1000;
      const { statusCode } = response;
      const area = NO_ADDRESS.includes(statusCode) ? "none" : areaOf(request.path);
      const { method } = request;
      metrics.requestSeconds.observe(
        { method, area, status: `${Math.floor(statusCode / 100)}xx` },
        seconds,
      );
      const entry = {
        reference,
        method,
        area,
        status: statusCode,
        milliseconds: Math.round(seconds * 1000),
      };
      if (statusCode >= 500) log.warn(entry, "request failed");
      else log.debug(entry, "request");
    });
    response.set("X-Request-Id", reference);
    underReference(reference, next);
  };
}

function mayRead(
  settings: Environment,
  authorization: string | undefined,
  local: boolean,
): boolean {
  const token = settings.METRICS_TOKEN;
  if (token === undefined) return local;
  return sameSecret(authorization ?? "", `Bearer ${token}`);
}

/**
 * Answers `/metrics`: for whoever has the token of the settings, and without one for programs of this machine. For anybody
 * else the address does not exist.
 * @param measure brings the measurements that are taken at the moment of asking up to date
 */
export function serveMetrics(settings: Environment, measure: () => Promise<void>): RequestHandler {
  return (request, response, next) => {
    const address = request.socket.remoteAddress ?? "";
    const proxied = request.headers["x-forwarded-for"] !== undefined;
    const local = !proxied && ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(address);
    if (request.path !== "/metrics" || !mayRead(settings, request.headers.authorization, local)) {
      next();
      return;
    }
    measure()
      .then(() => metrics.registry.metrics())
      .then((text) => {
        response.set("Cache-Control", "no-store").type(metrics.registry.contentType).send(text);
      })
      .catch(next);
  };
}
