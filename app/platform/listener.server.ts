/** The HTTP server below the application: how long a connection may take for what, and how it stops. */
import { createServer } from "node:http";
import type { Server } from "node:http";

/** Limits in milliseconds. */
export interface ConnectionLimits {
  /** From the first byte of a connection, or of a next request on it, until its headers are whole. */
  headers: number;
  /** Until the body of a request is whole; a file of a few megabytes over a slow phone fits. */
  request: number;
  /** Nothing comes in or goes out any more, while something should. */
  idle: number;
  /** A connection waits for its next request. */
  keepAlive: number;
  /** How often connections are looked at. */
  check: number;
  /** Running requests get this long to finish after the signal to stop. */
  stop: number;
}

/** A proxy in front keeps its own connections for about a minute: it must be the one to close them. */
const CONNECTION_LIMITS: ConnectionLimits = {
  headers: 15_000,
  request: 120_000,
  idle: 60_000,
  keepAlive: 75_000,
  check: 2_000,
  stop: 3_000,
};

/** Makes the server; it serves nothing yet. */
export function createListener(limits: ConnectionLimits = CONNECTION_LIMITS): Server {
  const server = createServer({
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.keepAlive,
    connectionsCheckingInterval: limits.check,
  });
  server.setTimeout(limits.idle);
  return server;
}

/** Begins to listen. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** The address of this machine for a server that listens on all of its addresses. */
const EVERYWHERE: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/** Where this machine reaches a server that listens, without a slash at the end. */
export function addressOf(server: Server): string {
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server does not listen");
  const host = EVERYWHERE[bound.address] ?? bound.address;
  return `http://${host.includes(":") ? `[${host}]` : host}:${bound.port}`;
}

/**
 * Closes the server after its running requests, and cuts off what has not finished in time. Whoever keeps a connection
 * open and asks on is answered once more and told that the connection closes.
 */
export function drain(server: Server, limit = CONNECTION_LIMITS.stop): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => {
      server.closeAllConnections();
    }, limit);
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, 50);
    server.prependListener("request", (_request, response) => {
      response.setHeader("Connection", "close");
    });
    server.close(() => {
      clearTimeout(cutOff);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}
