/**
 * The web server of the product: its build of the pages behind a port, from the first request to a stop in order.
 *
 * `start.mjs` prepares everything and then imports the bundle of this file into its own process. In development
 * the same server runs Vite inside itself, so that a change shows at once.
 */
import type { Server } from "node:http";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { Express, RequestHandler } from "express";
import { env } from "~/platform/env.server";
import type { Environment } from "~/platform/env.server";
import { addressOf, createListener, drain, listen } from "~/platform/listener.server";
import { warmUp } from "~/platform/warm-up.server";
import { createWebApp } from "~/platform/web-app.server";
import { loadBundle } from "./setup/compiled-bundle.mjs";

/** The addresses that take files, a few megabytes each: beside the report of a session, and those of a survey. */
const UPLOADS = {
  path: /^(\/en)?\/werkplek\/(bijeenkomsten\/[^/]+\/materiaal|rondes\/[^/]+\/luisteraar|vertalingen|stukken\/[^/]+(\/bronnen\/[^/]+)?|vragenlijsten\/([^/]+\/beelden|invoer))$/,
  limit: 6 * 1024 * 1024,
};

/**
 * The addresses that carry their own proof, as they stand in a mail: whoever holds one may use it from a mail program,
 * whatever origin that names (RFC 8058).
 */
const PROVEN_BY_ADDRESS =
  /^(?:\/(?:en|ar|tr|uk|pl|makkelijk))?\/(?:aanmelding\/[^/]+|e-mail\/afmelden|mijn\/e-mail\/bevestigen)$/;

/** What `app/entry.server.tsx` offers beside rendering: the work around the requests. */
interface Lifecycle {
  /** Opens what a request needs and starts the work in the background (mail, jobs). */
  start: () => Promise<void>;
  /** Ends that work and closes the database. */
  stop: () => Promise<void>;
  /** Brings what `/metrics` tells up to date. */
  measure: () => Promise<void>;
}

type Application = ServerBuild & { entry: { module: Lifecycle } };

/** Where the pages come from: the finished build, or Vite, which builds them again at every change. */
interface Source<Build extends ServerBuild = ServerBuild> {
  build: Build | (() => Promise<Build>);
  middleware?: RequestHandler;
  /** Folder with the files of the build. */
  files?: string;
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

async function developmentSource(server: Server): Promise<Source<Application>> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: { server }, hmr: { server } } });
  return {
    // Remix's plugin offers its build under this name.
    build: async () => asApplication(await vite.ssrLoadModule("virtual:remix/server-build")),
    middleware: vite.middlewares,
    close: () => vite.close(),
  };
}

function productionSource(): Source<Application> {
  const file = join(process.cwd(), "build", "pages", "server", "index.cjs");
  return {
    build: asApplication(loadBundle(file)),
    files: join("build", "pages", "client"),
    close: () => Promise.resolve(),
  };
}

/** The Express application of the product around a build of its pages. */
export function createApp(
  settings: Environment,
  source: Pick<Source, "build" | "middleware" | "files">,
  measure?: () => Promise<void>,
): Express {
  const addresses = { uploads: UPLOADS, provenByAddress: PROVEN_BY_ADDRESS };
  return createWebApp({ ...source, ...addresses, measure, settings });
}

/** The application of the finished build, without the work around it: nothing is sent, and no job runs. */
export function builtApplication(settings: Environment): Express {
  return createApp(settings, productionSource());
}

/**
 * Starts serving; resolves when the first request can be answered.
 *
 * @param host the network address to listen on
 * @throws when a setting is wrong (it is named) or the port is taken
 */
export async function serve(host: string): Promise<RunningServer> {
  const settings = env();
  const server = createListener();
  const development = settings.NODE_ENV === "development";
  const source = development ? await developmentSource(server) : productionSource();
  const application = typeof source.build === "function" ? await source.build() : source.build;
  await application.entry.module.start();
  server.on(
    "request",
    createApp(settings, source, () => application.entry.module.measure()),
  );
  await listen(server, settings.PORT, host);
  const warming = new AbortController();
  if (!development) void warmUp(addressOf(server), warming.signal);

  let stopping: Promise<void> | undefined;
  const stop = async () => {
    warming.abort();
    await drain(server);
    await application.entry.module.stop();
    await source.close();
  };
  return { port: settings.PORT, stop: () => (stopping ??= stop()) };
}
