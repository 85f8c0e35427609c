/**
 * The Express application: security headers, compression, static files, limits on what is sent in, and Remix.
 *
 * `server.ts` puts it behind a port. A test puts another build or no port behind the same function, so that what it
 * proves holds for the product.
 */
import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { constants } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler } from "express";
import { refuseLargeBody } from "./body-limit.server";
import { publicUrl } from "./env.server";
import type { Environment } from "./env.server";
import { refuseForeignOrigin } from "./foreign-origin.server";
import { refuseMalformedRequest } from "./malformed-request.server";
import { answerFromCache, hearBefore } from "./cached-pages.server";
import { PageCache } from "./page-cache.server";
import { observeRequests, serveMetrics } from "./observe-requests.server";
import { servePacked } from "./packed-files.server";
import { withReference } from "./request-reference.server";
import { logUnexpected } from "./log.server";
import { remixHandler } from "./remix-express.server";
import { securityHeaders } from "./security-headers.server";
import { cutSlowBody } from "./slow-body.server";

const MEGABYTE = 1024 * 1024;

/** What the application is made of. */
export interface WebApp {
  settings: Environment;
  /** The finished build, or in development a function that gives the present one. */
  build: ServerBuild | (() => Promise<ServerBuild>);
  /** Folder with the files of the build; left out where `middleware` or nobody serves them. */
  files?: string | undefined;
  /** Serves the files in development. */
  middleware?: RequestHandler | undefined;
  /** Addresses that take files, with the limit of their body. */
  uploads: { path: RegExp; limit: number };
  /** Addresses that carry their own proof, so that it does not matter from where something is posted to them. */
  provenByAddress: RegExp;
  /** Brings what `/metrics` tells up to date. */
  measure?: (() => Promise<void>) | undefined;
}

/** Gives each request the address it came from, and each answer its headers. */
function protect(settings: Environment): RequestHandler {
  const development = settings.NODE_ENV === "development";
  const secure = publicUrl().startsWith("https://");
  const headers = securityHeaders({ development, secure, demo: settings.DEMO });
  return (request, response, next) => {
    // Express knows which proxies to believe; what a visitor sends under this name is replaced.
    request.headers["x-client-address"] = request.ip ?? "unknown";
    response.set(headers);
    next();
  };
}

/** Compresses with a quick level: the last percents of size are not worth the throughput they cost. */
function compress(): RequestHandler {
  return compression({
    level: 3,
    threshold: 1024,
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } },
  });
}

/** Addresses of the files in the folder, so that a page costs no look at the disk. */
function listAddresses(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile());
  const addresses = paths.map(
    ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll(sep, "/")}`,
  );
  return new Set(addresses.filter((address) => !BUILT_SCRIPT.test(address)));
}

/** What Remix's script in a browser would ask for: the data of a page, and the table of addresses. */
const FOR_SCRIPTS = /^\/__|\.data$/i;

/** Answers 404 to what only a hydrated page would ask for: no page is, and what the loaders gave is for the page alone. */
function refuseRequestsOfScripts(): RequestHandler {
  return (request, response, next) => {
    if (!FOR_SCRIPTS.test(decodeURI(request.path))) next();
    else {
      request.resume();
      response.status(404).set("Cache-Control", "no-store").type("text/plain; charset=utf-8");
      response.end(withReference("There is nothing at this address.\n"));
    }
  };
}

/** The scripts that Remix builds for the browser, which no page asks for: only a tablet without network has one that is built. */
const BUILT_SCRIPT = /^\/assets\/(?!tablet-).*\.js$/;

/** The names of the built files carry a hash of their content, so a browser never has to ask again. */
function cacheControlOf(address: string): string {
  const built = address.startsWith("/assets/");
  return `public, max-age=${built ? "31536000, immutable" : "86400"}`;
}

function serveFiles(app: Express, folder: string): void {
  const addresses = listAddresses(folder);
  const serve = express.static(folder, {
    index: false,
    dotfiles: "allow",
    setHeaders(response) {
      response.set("Cache-Control", cacheControlOf(response.req.path));
    },
  });
  app.use(servePacked(folder, addresses, cacheControlOf));
  app.use((request, response, next) => {
    if (addresses.has(request.path)) serve(request, response, next);
    else next();
  });
}

/** What nothing else caught: a defect, known by its reference. Express takes a handler for one by its four parameters. */
const tellFailure: ErrorRequestHandler = (error, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  logUnexpected(error, `${request.method} /`);
  response
    .status(500)
    .set("Cache-Control", "no-store")
    .type("text/plain; charset=utf-8")
    .send(withReference("Something went wrong here. Try again later.\n"));
};

/** Makes the application that answers every request. */
export function createWebApp(parts: WebApp): Express {
  const { settings } = parts;
  const app = express();
  app.disable("x-powered-by");
  // Remix reads the address itself.
  app.disable("query parser");
  // One proxy: the last address it adds is true, earlier ones a visitor can make up.
  app.set("trust proxy", settings.TRUST_PROXY ? 1 : false);
  app.use(observeRequests());
  app.use(protect(settings));
  app.use(refuseMalformedRequest(settings.PUBLIC_URL));
  app.use(serveMetrics(settings, parts.measure ?? (() => Promise.resolve())));
  const bytes = settings.PAGE_CACHE_MEGABYTES * MEGABYTE;
  const keepsPages = bytes > 0 && parts.middleware === undefined;
  const pages = keepsPages ? new PageCache(bytes, settings.COMPRESS_HTML) : undefined;
  app.use(hearBefore);
  if (pages !== undefined) app.use(answerFromCache(pages));
  if (parts.middleware === undefined) {
    // Files are always compressed; pages only where no proxy in front does it.
    if (settings.COMPRESS_HTML) app.use(compress());
    else app.use("/assets", compress());
  } else {
    app.use(parts.middleware);
  }
  if (parts.files !== undefined) serveFiles(app, parts.files);
  app.use(refuseRequestsOfScripts());
  app.use(refuseForeignOrigin(parts.provenByAddress));
  app.use(refuseLargeBody(settings.MAX_BODY_BYTES, parts.uploads));
  app.use(cutSlowBody(parts.uploads.path));
  const answer = remixHandler(parts.build, settings.NODE_ENV, pages);
  app.use((request, response, next) => {
    answer(request, response).catch((error: unknown) => {
      // Cut off, or gone away: nobody is left to tell. A form that was read whole is destroyed without that.
      if (!response.headersSent && !request.socket.destroyed) next(error);
    });
  });
  app.use(tellFailure);
  return app;
}
