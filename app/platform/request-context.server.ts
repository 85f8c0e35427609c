/**
 * What belongs to the request that is being answered, wherever in its answer it is asked for. There is one store for all
 * of it, because each costs something at every promise of every request.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { FormVisit } from "./form-browser.server";
import type { PageSources, Reading } from "./page-sources.server";
import type { ReadTrouble } from "./read-trouble.server";

interface RequestContext {
  /** The name under which the log knows the request. */
  reference?: string;
  /** The browser that asks, and whether the answer shows it a form. */
  form?: FormVisit;
  /** What the page that is being made rests on. */
  page?: PageSources;
  /** The query whose answer is to be used again, while it is read. */
  reading?: Reading;
  /** Why the database could not be asked for it, when it could not. */
  readTrouble?: ReadTrouble;
  /** Whether nothing that was read before is used again. */
  isAnew?: boolean;
  /** Whether it was asked what other processes have committed. */
  hasLooked?: boolean;
}

declare global {
  /** The server and the pages are two bundles of one process; they know one request. */
  var inbrengRequest: AsyncLocalStorage<RequestContext> | undefined;
}

globalThis.inbrengRequest ??= new AsyncLocalStorage();
const requests = globalThis.inbrengRequest;

/** What is known of the request that is being answered; nothing outside of one. */
export function requestContext(): Readonly<RequestContext> {
  return requests.getStore() ?? {};
}

/** Does a part of a request, beside others, with something known that is no matter of theirs. */
export function withOwnContext<Answer>(known: RequestContext, work: () => Answer): Answer {
  return requests.run({ ...requests.getStore(), ...known }, work);
}

/** Does the rest of a request with one thing more known of it. */
export function withContext<Answer>(known: RequestContext, work: () => Answer): Answer {
  const context = requests.getStore();
  const isNew = context !== undefined && Object.keys(known).every((name) => !(name in context));
  if (!isNew) return withOwnContext(known, work);
  Object.assign(context, known);
  return work();
}

/** Whether nobody has looked for this request what other processes have committed; outside of one everybody looks anew. */
export function isFirstLook(): boolean {
  const context = requests.getStore();
  if (context === undefined) return true;
  const isFirst = context.hasLooked !== true;
  context.hasLooked = true;
  return isFirst;
}
