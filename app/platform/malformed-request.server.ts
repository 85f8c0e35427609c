/** Refuses requests that name no address of this site, before anything makes a URL of them. */
import type { RequestHandler } from "express";

/** The methods of HTTP that a page or a program may use here; TRACE and the methods of WebDAV may not. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** A host as a browser sends it: a name or an address, with or without a port. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

function isAddress(host: string, target: string): boolean {
  if (!HOST.test(host) || !target.startsWith("/") || !URL.canParse(`http://${host}${target}`)) {
    return false;
  }
  try {
    decodeURI(target.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

/**
 * Answers 405 to a method that no page knows, and 400 to a request whose host or path is no address: a defect of
 * whoever sent it, which may not look like one of this service.
 */
export function refuseMalformedRequest(): RequestHandler {
  return (request, response, next) => {
    response.set("Cache-Control", "no-store");
    if (!METHODS.includes(request.method)) {
      request.resume();
      response.status(405).set("Allow", METHODS.join(", ")).end();
      return;
    }
    if (!isAddress(request.headers.host ?? "", request.originalUrl)) {
      request.resume();
      response.status(400).type("text/plain; charset=utf-8").send("This is not an address here.\n");
      return;
    }
    response.removeHeader("Cache-Control");
    next();
  };
}
