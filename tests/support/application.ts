/**
 * The whole application from its sources, asked over HTTP's own Request and Response, without a port.
 *
 * The routes of `app/routes.ts` are loaded in the process of the test when a page needs them, so that they share its database,
 * its clock and its outbox.
 */
import { once } from "node:events";
import { createServer, request as httpRequest } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { RouteConfigEntry } from "@remix-run/route-config";
import { afterAll } from "vitest";
import { env } from "~/platform/env.server";
import type { Environment } from "~/platform/env.server";
import routes from "~/routes";
import remixConfig from "../../remix.config.js";
import { createApp } from "../../server";
import { lazyModule, loadWithRoot } from "./route-modules";
import type { LazyModule } from "./route-modules";

type ServerRoute = ServerBuild["routes"][string];

/** The address that the application believes to have in a test. */
export const ORIGIN = "http://localhost:3000";

/** The flags of `remix.config.js`, each of which is a requirement here. */
const FUTURE = {
  v3_fetcherPersist: true,
  v3_relativeSplatPath: true,
  v3_throwAbortReason: true,
  v3_routeConfig: true,
  v3_singleFetch: true,
  v3_lazyRouteDiscovery: true,
  ...remixConfig.future,
  unstable_optimizeDeps: false,
};

type LazyModules = Map<string, LazyModule>;

function serverRoute(entry: RouteConfigEntry, parentId: string, lazy: LazyModules): ServerRoute[] {
  const id = entry.id ?? entry.file.replace(/\.tsx?$/, "");
  const file = lazyModule(entry.file);
  lazy.set(id, file);
  const own: ServerRoute = {
    id,
    parentId,
    path: entry.path,
    index: entry.index,
    caseSensitive: entry.caseSensitive,
    module: file.module,
  };
  return [own, ...(entry.children ?? []).flatMap((child) => serverRoute(child, id, lazy))];
}

async function buildApplication(): Promise<ServerBuild> {
  const entries = await Promise.resolve(routes);
  const lazy: LazyModules = new Map();
  const nested = entries.flatMap((entry) => serverRoute(entry, "root", lazy));
  const whole = lazyModule("root.tsx");
  await whole.load();
  const root: ServerRoute = { id: "root", path: "", module: whole.module };
  loadWithRoot(root, nested, lazy);
  const all = [root, ...nested];
  return {
    mode: "production",
    entry: { module: await import("~/entry.server") },
    routes: Object.fromEntries(all.map((route) => [route.id, route])),
    assets: describeAssets(all),
    publicPath: "/",
    assetsBuildDirectory: join("build", "pages", "client"),
    future: FUTURE,
    isSpaMode: false,
  };
}

/** What the browser would be told about the routes; no test runs these scripts. */
function describeAssets(all: ServerRoute[]): ServerBuild["assets"] {
  return {
    version: "test",
    url: "/assets/manifest.js",
    entry: { module: "/assets/entry.client.js", imports: [] },
    routes: Object.fromEntries(
      all.map(({ id, parentId, path, index, module }) => [
        id,
        {
          id,
          parentId,
          path,
          index,
          module: `/assets/${id}.js`,
          hasAction: "action" in module,
          hasLoader: "loader" in module,
          hasClientAction: false,
          hasClientLoader: false,
          hasErrorBoundary: "ErrorBoundary" in module,
        },
      ]),
    ),
  };
}

const servers: Server[] = [];
// The process goes on with other files, and must not hold on to the application of this one.
afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

let listening: Promise<number> | undefined;
let listeningTwin: Promise<number> | undefined;

/** Puts the product's own server around the sources, on a port that only this process knows. */
async function listen(settings: Partial<Environment> = {}): Promise<number> {
  const build = await buildApplication();
  const server = createServer(
    createApp({ ...env(), NODE_ENV: "production", TRUST_PROXY: true, ...settings }, { build }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  server.unref();
  servers.push(server);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return address.port;
}

/** A test says from where somebody asks; the server believes that of the one proxy before it. */
function forwarded(asked: Request): Record<string, string> {
  const address = asked.headers.get("X-Client-Address");
  return address === null ? {} : { "x-forwarded-for": address };
}

function send(port: number, asked: Request, body: Buffer): Promise<IncomingMessage> {
  const { pathname, search, host } = new URL(asked.url);
  return new Promise((resolve, reject) => {
    const headers = { host, ...Object.fromEntries(asked.headers), ...forwarded(asked) };
    const options = { host: "127.0.0.1", port, method: asked.method, headers };
    const request = httpRequest({ ...options, path: pathname + search }, resolve);
    request.once("error", reject);
    request.end(body.length > 0 ? body : undefined);
  });
}

/** Headers as they came, each `Set-Cookie` by itself. */
function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  return headers;
}

/**
 * Asks the product's own server for an address, with its headers, its limits and its order, and gives its answer;
 * redirects are not followed.
 *
 * @param path address from the root, such as `/rondes?page=2`
 */
export async function visit(path: string, init: RequestInit = {}): Promise<Response> {
  return visitOn(await (listening ??= listen()), path, init);
}

/** Asks a twin of the server on the same database, which keeps no page. */
export async function visitTwin(path: string, init: RequestInit = {}): Promise<Response> {
  return visitOn(await (listeningTwin ??= listen({ PAGE_CACHE_MEGABYTES: 0 })), path, init);
}

async function visitOn(port: number, path: string, init: RequestInit): Promise<Response> {
  const asked = new Request(new URL(path, ORIGIN), init);
  const answer = await send(port, asked, Buffer.from(await asked.arrayBuffer()));
  const parts: Uint8Array[] = [];
  for await (const part of answer) if (part instanceof Uint8Array) parts.push(part);
  const status = answer.statusCode ?? 500;
  const isEmpty = status === 204 || status === 304;
  return new Response(isEmpty ? null : Buffer.concat(parts), {
    status,
    headers: headersOf(answer),
  });
}

/**
 * Posts a form the way a browser does: from a page of the site itself.
 *
 * @param fields names and values; a name with several values is given as a list
 */
export function post(
  path: string,
  fields: Record<string, string | string[]>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  return visit(path, {
    method: "POST",
    body,
    headers: { Origin: ORIGIN, Host: "localhost:3000", ...headers },
  });
}
