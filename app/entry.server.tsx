import { PassThrough, Transform } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { scheduledJobs } from "~/jobs.server";
import { closeDatabase, database } from "~/platform/db.server";
import { startJobs } from "~/platform/jobs.server";
import { logUnexpected } from "~/platform/log.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Fresh for each request: the only thing by which a script on a hydrated page may run. */
    cspNonce: string;
  }
}

/** A page that is not complete after this many milliseconds has failed. */
const RENDER_LIMIT = 10_000;

const DEVELOPMENT = process.env.NODE_ENV === "development";

/** Development only: a page without script cannot follow a change, so it gets one that loads it again. */
function reloading(): Transform {
  return new Transform({
    transform(chunk, _encoding, done) {
      done(null, chunk);
    },
    flush(done) {
      done(null, '<script type="module" src="/app/entry.development.ts"></script>');
    },
  });
}

/** Part of the site an address lies in. The rest of an address can hold a code or a token, which no log may keep. */
function place(request: Request): string {
  return `/${new URL(request.url).pathname.split("/")[1] ?? ""}`;
}

/**
 * Renders a page whole before the first byte leaves: the status is then the true one (an error while rendering is
 * a 500, not half a page), and it is faster than streaming pages that hold no deferred data.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { cspNonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let finalStatus = status;
    const page = renderToPipeableStream(
      <RemixServer context={context} url={request.url} nonce={cspNonce} />,
      {
        nonce: cspNonce,
        onAllReady() {
          clearTimeout(limit);
          const body = DEVELOPMENT ? reloading() : new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: finalStatus }),
          );
          page.pipe(body);
        },
        onShellError(error) {
          clearTimeout(limit);
          reject(error instanceof Error ? error : new Error(String(error)));
        },
        onError(error) {
          finalStatus = 500;
          logUnexpected(error, `render ${place(request)}`);
        },
      },
    );
    const limit = setTimeout(() => {
      page.abort(new Error("Rendering took too long"));
    }, RENDER_LIMIT);
  });
}

/** Loaders and actions throw responses for what they expected; anything else is a defect and is written down. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  logUnexpected(error, `${request.method} ${place(request)}`);
};

let stopJobs: (() => void) | undefined;

/** Opens the database and starts the jobs; `server.ts` calls it before it listens. */
export async function start(): Promise<void> {
  await database();
  stopJobs = startJobs(scheduledJobs());
}

/** Ends the jobs and closes the database; `server.ts` calls it when the last request is answered. */
export async function stop(): Promise<void> {
  stopJobs?.();
  await closeDatabase();
}
