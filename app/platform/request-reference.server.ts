/** The reference of the request that is being answered, so that lines of the log of one request can be put together. */
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

declare global {
  /** The server and the pages are two bundles of one process; they know one request. */
  var inbrengRequest: AsyncLocalStorage<string> | undefined;
}

globalThis.inbrengRequest ??= new AsyncLocalStorage();
const references = globalThis.inbrengRequest;

/** A fresh reference: 8 hexadecimal characters, of chance, so that it tells nothing about who asked. */
export function newReference(): string {
  return randomBytes(4).toString("hex");
}

/** Answers a request under a reference. */
export function underReference<T>(reference: string, work: () => T): T {
  return references.run(reference, work);
}

/** The reference of the request that is being answered; undefined outside of one. */
export function requestReference(): string | undefined {
  return references.getStore();
}

/** A refusal in plain words with the reference under it, by which whoever runs the service finds what happened. */
export function withReference(told: string): string {
  const reference = requestReference();
  return reference === undefined ? told : `${told}Reference: ${reference}\n`;
}
