/**
 * A page for which the database cannot be asked now, as a server on another machine can be away, is answered like a command
 * that cannot be stored: with 503 and when to try again. It is not a defect of the page.
 */
import type { LoaderFunction, ServerBuild } from "@remix-run/node";
import { requestContext, withContext } from "./request-context.server";

type Routes = ServerBuild["routes"];

/** What reads for a request have met; shared by all that is done for it. */
export interface ReadTrouble {
  /** What is said of it; undefined when everything could be read. */
  answer: Response | undefined;
}

/** Answers a request, and knows of what its reads meet. */
export function watchingReads<Answer>(answer: () => Answer): Answer {
  return withContext({ readTrouble: { answer: undefined } }, answer);
}

/** Lets a request go on after something for it could not be read: its page says so, with what was sent in. */
export function leaveToPage(error: unknown): void {
  if (requestContext().readTrouble?.answer === undefined) throw error;
}

/** The same work, which says of a database that cannot be asked that it is unavailable. */
function tellingTrouble(work: LoaderFunction): LoaderFunction {
  return async (asked): Promise<unknown> => {
    const before = requestContext().readTrouble?.answer;
    if (before !== undefined) throw before;
    try {
      return await work(asked);
    } catch (error) {
      // Whoever asked has the error in the words of a client, which say less.
      const answer = requestContext().readTrouble?.answer;
      throw answer === undefined || error instanceof Response ? error : answer;
    }
  };
}

/** The routes, of which each says so when the database cannot be asked. */
function routesTellingTrouble(routes: Routes): Routes {
  return Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      const { loader, action } = route.module;
      const module = {
        ...route.module,
        ...(loader && { loader: tellingTrouble(loader) }),
        ...(action && { action: tellingTrouble(action) }),
      };
      return [id, { ...route, module }];
    }),
  );
}

/** A build whose pages say so when the database cannot be asked. */
export function buildTellingTrouble(build: ServerBuild): ServerBuild {
  return { ...build, routes: routesTellingTrouble(build.routes) };
}
