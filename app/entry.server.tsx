import { setTimeout as pause } from "node:timers/promises";
import type { AppLoadContext, EntryContext, HandleErrorFunction } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { renderToStaticMarkup } from "react-dom/server";
import "~/composition.server";
import { replayErasures } from "~/features/own/commands/replay-erasures.server";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { SharedPageProvider } from "~/features/site/ui/language-alternates";
import { ReferenceProvider } from "~/features/site/ui/request-reference";
import { SubmittedFormProvider } from "~/features/site/ui/submitted-form";
import {
  prepareEveryLanguage,
  prepareTranslations,
} from "~/features/translations/queries/spoken-translations.server";
import { isTranslated, languageOf, languageTag } from "~/i18n/language";
import { regionWords, speakOf } from "~/i18n/region-words";
import { translator } from "~/i18n/t";
import { publishedTranslations } from "~/i18n/translations";
import { scheduledJobs } from "~/jobs.server";
import { now } from "~/platform/clock.server";
import { bringsSession } from "~/platform/cookie.server";
import { isForEverybody } from "~/platform/cached-pages.server";
import { closeDatabase, database } from "~/platform/db.server";
import { startJobs } from "~/platform/jobs.server";
import type { RunningJobs } from "~/platform/jobs.server";
import { logUnexpected } from "~/platform/log.server";
import { statusOf } from "~/platform/http.server";
import { memoiseMarkup } from "~/platform/markup-cache.server";
import { isRead } from "~/platform/method.server";
import { measureNow } from "~/platform/measure.server";
import { isOwnArea } from "~/platform/personal-answer.server";
import { showsForm } from "~/platform/form-browser.server";
import { requestReference } from "~/platform/request-reference.server";
import { restoreHydrationPayload } from "~/platform/hydration-payload.server";
import { giveTurn } from "~/platform/turns.server";
import { FieldNamesProvider, newFieldNames } from "~/ui/field-names";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** The page, once it is rendered: it goes to the server beside the response, because a stream costs more. */
    page?: string;
    /** The fields of the form that was sent, as they came in. */
    submitted?: URLSearchParams;
  }
}

/** A job that has not ended this many milliseconds after the signal to stop begins anew at the next start. */
const JOBS_STOP_LIMIT = 1_000;

/**
 * Remix ends what a page still waits for after this many milliseconds, and keeps the whole request until then. Pages
 * here wait for nothing once they are rendered.
 */
export const streamTimeout = 100;

/** Development only: a page without script cannot follow a change, so it gets one that loads it again. */
const RELOADING =
  process.env.NODE_ENV === "development"
    ? '<script type="module" src="/app/entry.development.ts"></script>'
    : "";

/** Part of the site an address lies in. The rest of an address can hold a code or a token, which no log may keep. */
function place(request: Request): string {
  return `/${new URL(request.url).pathname.split("/")[1] ?? ""}`;
}

const MINUTE = 60_000;

/** What a page that says no tells: what was sent in, and from which whole minute on it makes sense again. */
function refused(status: number, headers: Headers, fields: URLSearchParams | undefined) {
  if (status < statusOf("malformed")) return {};
  if (status !== statusOf("rate") && status !== statusOf("unavailable")) return { fields };
  const seconds = Number(headers.get("Retry-After") ?? "0");
  if (!(seconds > 0)) return { fields };
  const at = new Date(Math.ceil((now().getTime() + seconds * 1000) / MINUTE) * MINUTE);
  return { fields, again: { seconds, at } };
}

/** Says in the title that a form was refused: it is the first thing that a screen reader reads of a new page. */
function titled(html: string, request: Request): string {
  if (request.method !== "POST" || !html.includes('id="error-summary"')) return html;
  const word = translator(languageOf(request.url))("site.errorInTitle");
  return html.replace("<title>", `<title>${word}: `);
}

/**
 * Renders a page whole before the first byte leaves: the status is then the true one (an error while rendering is
 * a 500, not half a page). It is rendered in one go, which is a fifth quicker than a stream.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  await giveTurn();
  restoreHydrationPayload(context.staticHandlerContext.loaderData, loadContext);
  const language = languageOf(request.url);
  const names = newFieldNames();
  const isShared = isForEverybody(status, headers) && !isOwnArea(new URL(request.url).pathname);
  const pageOf = (entry: EntryContext) => (
    <FieldNamesProvider names={names}>
      <SubmittedFormProvider {...refused(status, headers, loadContext.submitted)}>
        <ReferenceProvider reference={requestReference()}>
          <SharedPageProvider isShared={isShared}>
            <RemixServer context={entry} url={request.url} />
          </SharedPageProvider>
        </ReferenceProvider>
      </SubmittedFormProvider>
    </FieldNamesProvider>
  );
  const write = () => renderToStaticMarkup(pageOf(context));
  const { loaderData } = context.staticHandlerContext;
  // Everything that a page for everybody is written from: its data, the texts that were translated and the region's words.
  const shown = () => [
    loaderData,
    isTranslated(language) ? publishedTranslations(language) : null,
    regionWords(language),
  ];
  const isForAnybody = isShared && isRead(request) && !showsForm() && !bringsSession(request);
  const first = isForAnybody ? memoiseMarkup(request.url, shown(), write) : write();
  // Only a refused form has names to ask, so only its page is made twice; the first time took the stream for scripts.
  const page = names.isMissing()
    ? renderToStaticMarkup(pageOf({ ...context, serverHandoffStream: undefined }))
    : first;
  const html = `<!DOCTYPE html>${page}`;
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", languageTag(language));
  loadContext.page = titled(html, request) + RELOADING;
  return new Response(null, { headers, status });
}

/** Loaders and actions throw responses for what they expected; anything else is a defect and is written down. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  // A method that a page does not know, or an address that is none: a defect of whoever asks, known by its reference.
  if (isRouteErrorResponse(error) && error.status < 500) return;
  logUnexpected(error, `${request.method} ${place(request)}`);
};

/**
 * Has ready what a page in this language says, before it is made; the handler of requests calls it. What is sent in may
 * write to somebody else, in whatever language they read.
 */
export function prepare(request: Request): Promise<void> {
  if (!isRead(request)) return prepareEveryLanguage();
  return prepareTranslations(languageOf(request.url));
}

/** Brings what `/metrics` tells up to date; `server.ts` calls it when somebody asks. */
export function measure(): Promise<void> {
  return measureNow();
}

let jobs: RunningJobs | undefined;

/** Opens the database and starts the jobs; `server.ts` calls it before it listens. */
export async function start(): Promise<void> {
  await database();
  // Messages that leave before the first page is read name the region too.
  speakOf(await siteIdentity());
  await replayErasures(now());
  jobs = startJobs(scheduledJobs());
}

/** Ends the jobs and closes the database; `server.ts` calls it when the last request is answered. */
export async function stop(): Promise<void> {
  await Promise.race([jobs?.stop(), pause(JOBS_STOP_LIMIT)]);
  await closeDatabase();
}
