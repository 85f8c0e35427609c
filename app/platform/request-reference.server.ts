/** The reference of the request that is being answered, so that lines of the log of one request can be put together. */
import { randomUUID } from "node:crypto";
import { requestContext, withContext } from "./request-context.server";

const REFERENCE_LENGTH = 8;

/** A fresh reference: 8 hexadecimal characters, of chance, so that it tells nothing about who asked. */
export function newReference(): string {
  // The system's chance is asked for many of these at once.
  return randomUUID().slice(0, REFERENCE_LENGTH);
}

/** Answers a request under a reference. */
export function underReference<T>(reference: string, work: () => T): T {
  return withContext({ reference }, work);
}

/** The reference of the request that is being answered; undefined outside of one. */
export function requestReference(): string | undefined {
  return requestContext().reference;
}

/** A refusal in plain words with the reference under it, by which whoever runs the service finds what happened. */
export function withReference(told: string): string {
  const reference = requestReference();
  return reference === undefined ? told : `${told}Reference: ${reference}\n`;
}
