/** Refuses requests that name no address of this site, before anything makes a URL of them. */
import type { RequestHandler, Response } from "express";
import { withReference } from "./request-reference.server";

/** The methods of HTTP that a page or a program may use here; TRACE and the methods of WebDAV may not. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** A host as a browser sends it: a name or an address, with or without a port. */
const HOST = /^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** The machine itself: a proxy beside the service, or whoever looks whether it is well. */
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i;

/** Asked by programs that know the service by the address of its container. */
const FOR_PROGRAMS = ["/gezond", "/metrics"];

function isAddress(host: string, target: string): boolean {
  // An address that begins with two slashes is the address of another site as soon as it stands in a link.
  if (!HOST.test(host) || !/^\/(?!\/|\\|en[/\\]{2})/i.test(target)) return false;
  if (!URL.canParse(`http://${host}${target}`)) return false;
  try {
    decodeURI(target.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}

function isOwnHost(host: string, publicAddress: URL): boolean {
  if (THIS_MACHINE.test(host)) return true;
  return new URL(`${publicAddress.protocol}//${host}`).host === publicAddress.host;
}

function refuse(response: Response, status: number, told: string): void {
  response.req.resume();
  response
    .status(status)
    .type("text/plain; charset=utf-8")
    .send(withReference(`${told}\n`));
}

/**
 * Answers 405 to a method that no page knows, 400 to a request whose host or path is no address, and 421 to one for another
 * host than the public address: a defect of whoever sent it, which may not look like one of this service.
 * @param publicUrl the setting; without it any host is taken, because nobody said which is the right one
 */
export function refuseMalformedRequest(publicUrl: string | undefined): RequestHandler {
  const publicAddress = publicUrl === undefined ? undefined : new URL(publicUrl);
  return (request, response, next) => {
    const host = request.headers.host ?? "";
    response.set("Cache-Control", "no-store");
    if (!METHODS.includes(request.method)) {
      response.set("Allow", METHODS.join(", "));
      refuse(response, 405, "This cannot be done with an address here.");
      return;
    }
    if (!isAddress(host, request.originalUrl)) {
      refuse(response, 400, "This is not an address here.");
      return;
    }
    const known = publicAddress === undefined || FOR_PROGRAMS.includes(request.path);
    if (!known && !isOwnHost(host, publicAddress)) {
      refuse(response, 421, "This site has another host name: that of PUBLIC_URL.");
      return;
    }
    response.removeHeader("Cache-Control");
    next();
  };
}
