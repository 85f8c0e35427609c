/** What is somebody's own, or made for somebody who is signed in, is kept by no cache, whatever its route says. */
import { bringsSession } from "./auth.server";

/** Areas in which everything is somebody's own, also its files. */
const OWN_AREAS = /^(?:\/en)?\/(?:werkplek|mijn|meedoen|inloggen|uitloggen|aanmelding)(?:[/.]|$)/;

/** A page, or the data of one; a feed, a picture or open data is the same for everybody. */
function isPage(answer: Response): boolean {
  const type = answer.headers.get("Content-Type") ?? "text/html";
  return /^text\/(?:html|x-script)\b/.test(type);
}

/** Forbids caches to keep an answer that is somebody's own. */
export function keepFromCaches(request: Request, answer: Response): void {
  const isOwn =
    OWN_AREAS.test(new URL(request.url).pathname) ||
    answer.headers.has("Set-Cookie") ||
    (isPage(answer) && bringsSession(request));
  if (isOwn) answer.headers.set("Cache-Control", "no-store");
}
