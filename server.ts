/**
 * The web server: security headers, compression, static files, a limit on what is sent in, and Remix.
 *
 * `start.mjs` prepares everything and then imports the bundle of this file into its own process. In development
 * the same server runs Vite inside itself, so that a change shows at once.
 */
import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import type { Server } from "node:http";
import { join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { constants } from "node:zlib";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express from "express";
import type { Express, RequestHandler } from "express";
import { wantsScript } from "~/hydration";
import { refuseLargeBody } from "~/platform/body-limit.server";
import { env, publicUrl } from "~/platform/env.server";
import type { Environment } from "~/platform/env.server";
import { refuseForeignOrigin } from "~/platform/foreign-origin.server";
import { answerWithRemix } from "~/platform/remix-express.server";
import { securityHeaders } from "~/platform/security-headers.server";

/** The addresses that take files, a few megabytes each: beside the report of a session, and those of a survey. */
const UPLOADS = {
  path: /^(\/en)?\/werkplek\/(bijeenkomsten\/[^/]+\/materiaal|vragenlijsten\/([^/]+\/beelden|invoer))$/,
  limit: 6 * 1024 * 1024,
};

/** Running requests get this many milliseconds to finish after the signal to stop. */
const STOP_LIMIT = 10_000;

/** What `app/entry.server.tsx` offers beside rendering: the work around the requests. */
interface Lifecycle {
  /** Opens what a request needs and starts the work in the background (mail, jobs). */
  start: () => Promise<void>;
  /** Ends that work and closes the database. */
  stop: () => Promise<void>;
}

type Application = ServerBuild & { entry: { module: Lifecycle } };

/** Where the pages come from: the finished build, or Vite, which builds them again at every change. */
interface Source {
  build: Application | (() => Promise<Application>);
  middleware: RequestHandler | undefined;
  close: () => Promise<void>;
}

/** A running server. */
export interface RunningServer {
  port: number;
  /** Stops accepting, lets running requests finish, ends background work and closes the database. */
  stop: () => Promise<void>;
}

function isApplication(module: unknown): module is Application {
  return typeof module === "object" && module !== null && "entry" in module && "routes" in module;
}

function asApplication(module: unknown): Application {
  if (!isApplication(module)) throw new Error("This is not a build of the application");
  return module;
}

async function developmentSource(server: Server): Promise<Source> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: { server }, hmr: { server } } });
  return {
    // Remix's plugin offers its build under this name.
    build: async () => asApplication(await vite.ssrLoadModule("virtual:remix/server-build")),
    middleware: vite.middlewares,
    close: () => vite.close(),
  };
}

async function productionSource(): Promise<Source> {
  const file = pathToFileURL(join(process.cwd(), "build", "pages", "server", "index.js")).href;
  return {
    build: asApplication(await import(/* @vite-ignore */ file)),
    middleware: undefined,
    close: () => Promise.resolve(),
  };
}

/** Gives each request its nonce and the address it came from, and each answer its headers. */
function protect(settings: Environment): RequestHandler {
  const development = settings.NODE_ENV === "development";
  const secure = publicUrl().startsWith("https://");
  return (request, response, next) => {
    // Express knows which proxies to believe; what a visitor sends under this name is replaced.
    request.headers["x-client-address"] = request.ip ?? "unknown";
    const nonce = randomBytes(16).toString("base64");
    response.locals["cspNonce"] = nonce;
    response.set(securityHeaders({ nonce, development, secure }));
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
  return new Set(
    paths.map(
      ({ parentPath, name }) => `/${relative(folder, join(parentPath, name)).replaceAll(sep, "/")}`,
    ),
  );
}

function serveFiles(app: Express): void {
  const client = join("build", "pages", "client");
  const addresses = listAddresses(client);
  const serve = express.static(client, {
    index: false,
    dotfiles: "allow",
    setHeaders(response, path) {
      // The names of the built files carry a hash of their content, so a browser never has to ask again.
      const built = path.includes(`${sep}assets${sep}`);
      response.set("Cache-Control", `public, max-age=${built ? "31536000, immutable" : "86400"}`);
    },
  });
  app.use((request, response, next) => {
    if (addresses.has(request.path)) serve(request, response, next);
    else next();
  });
}

function createApp(settings: Environment, source: Source): Express {
  const app = express();
  app.disable("x-powered-by");
  // Remix reads the address itself.
  app.disable("query parser");
  // One proxy: the last address it adds is true, earlier ones a visitor can make up.
  app.set("trust proxy", settings.TRUST_PROXY ? 1 : false);
  app.use(protect(settings));
  if (source.middleware === undefined) {
    // Files are always compressed; pages only where no proxy in front does it.
    if (settings.COMPRESS_HTML) app.use(compress());
    else app.use("/assets", compress());
    serveFiles(app);
  } else {
    app.use(source.middleware);
  }
  app.use(refuseForeignOrigin());
  app.use(refuseLargeBody(settings.MAX_BODY_BYTES, UPLOADS));
  const answer = answerWithRemix(source.build, settings.NODE_ENV, wantsScript, (response) => ({
    cspNonce: String(response.locals["cspNonce"]),
  }));
  app.use((request, response, next) => {
    answer(request, response).catch(next);
  });
  return app;
}

function listen(server: Server, settings: Environment): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(settings.PORT, settings.HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Closes the server after its running requests, and cuts off what has not finished in time. */
function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      server.closeAllConnections();
    }, STOP_LIMIT);
    server.close(() => {
      clearTimeout(limit);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/**
 * Starts serving; resolves when the first request can be answered.
 *
 * @throws when a setting is wrong (it is named) or the port is taken
 */
export async function serve(): Promise<RunningServer> {
  const settings = env();
  const server = createHttpServer();
  const development = settings.NODE_ENV === "development";
  const source = development ? await developmentSource(server) : await productionSource();
  const application = typeof source.build === "function" ? await source.build() : source.build;
  await application.entry.module.start();
  server.on("request", createApp(settings, source));
  await listen(server, settings);

  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await drain(server);
    await application.entry.module.stop();
    await source.close();
  };
  return { port: settings.PORT, stop: () => (stopping ??= stop()) };
}
