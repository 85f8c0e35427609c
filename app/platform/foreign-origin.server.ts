/** Stops what another site sends, before anything of it is read. */
import type { RequestHandler } from "express";
import { languageOf } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { publicUrl } from "./env.server";
import { withReference } from "./request-reference.server";

/** Said before anything of the application runs, so not among its messages. */
const FROM_ELSEWHERE: Readonly<Record<Language, string>> = {
  nl: "Dit kwam van een andere website, dus we hebben er niets mee gedaan. Ga naar de pagina op deze site en verstuur het daar.\n",
  en: "This came from another website, so we did nothing with it. Go to the page on this site and send it there.\n",
  ar: "جاء هذا من موقع آخر، لذلك لم نفعل به شيئًا. اذهب إلى الصفحة في هذا الموقع وأرسله من هناك.\n",
  tr: "Bu başka bir siteden geldi, bu yüzden onunla hiçbir şey yapmadık. Bu sitedeki sayfaya git ve oradan gönder.\n",
  uk: "Це надійшло з іншого сайту, тому ми нічого з цим не зробили. Перейди на сторінку цього сайту й надішли звідти.\n",
  makkelijk:
    "Dit kwam van een andere site. Wij doen er niets mee. Ga naar de pagina op onze site. Stuur het daar.\n",
  pl: "To przyszło z innej strony, więc nic z tym nie zrobiliśmy. Wejdź na stronę w tym serwisie i wyślij stamtąd.\n",
};

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/**
 * Refuses a request that changes something and says it comes from another site with 403. Remix refuses it too, but
 * with the status of a defect. A request that names no origin goes on: forms refuse it where they are read.
 * @param provenByAddress paths that carry their own proof: what is posted there counts as posted from here
 */
export function refuseForeignOrigin(provenByAddress: RegExp): RequestHandler {
  const { host: ownHost, origin: ownOrigin } = new URL(publicUrl());
  return (request, response, next) => {
    if (!READING.has(request.method) && provenByAddress.test(request.path)) {
      request.headers.origin = ownOrigin;
    }
    const { origin, host } = request.headers;
    const from = origin === undefined ? undefined : hostOf(origin);
    const own = origin === undefined || (from !== undefined && [ownHost, host].includes(from));
    if (READING.has(request.method) || own) {
      next();
      return;
    }
    request.resume();
    response
      .status(403)
      .set("Cache-Control", "no-store")
      .type("text/plain; charset=utf-8")
      .send(withReference(FROM_ELSEWHERE[languageOf(request.path)]));
  };
}
