/** A limit on what is sent in, checked before a byte of it is read. */
import type { RequestHandler } from "express";
import { languageOf } from "~/i18n/language";
import type { Language } from "~/i18n/language";
import { withReference } from "./request-reference.server";

/** Said before anything of the application runs, so not among its messages. */
const TOO_MUCH: Readonly<Record<Language, string>> = {
  nl: "Dit is te veel om in een keer te versturen. Ga terug, maak je tekst korter en verstuur opnieuw.\n",
  en: "This is too much to send at once. Go back, make your text shorter and send it again.\n",
  ar: "هذا أكثر مما يمكن إرساله مرة واحدة. عد إلى الخلف، واجعل النص أقصر، ثم أرسله مرة أخرى.\n",
  tr: "Bu, tek seferde göndermek için çok fazla. Geri dön, metnini kısalt ve yeniden gönder.\n",
  uk: "Це забагато, щоб надіслати за один раз. Повернись, скороти текст і надішли ще раз.\n",
  makkelijk: "Dit is te veel tekst. Ga terug. Maak je tekst korter. Stuur het dan nog een keer.\n",
  pl: "To za dużo, aby wysłać naraz. Wróć, skróć tekst i wyślij jeszcze raz.\n",
};

/**
 * Refuses a body larger than `limit` bytes with 413, and a body of unknown length with 411: every browser states
 * the length of a form. The body that still arrives is read and thrown away, because a browser shows the answer
 * only after it has sent everything.
 *
 * @param larger the addresses that take a file, with their own limit
 */
export function refuseLargeBody(
  limit: number,
  larger?: { path: RegExp; limit: number },
): RequestHandler {
  return (request, response, next) => {
    const most = larger?.path.test(request.path) ? larger.limit : limit;
    const length = request.headers["content-length"];
    const unknown = length === undefined && request.headers["transfer-encoding"] !== undefined;
    const tooLarge = length !== undefined && Number(length) > most;
    if (!unknown && !tooLarge) {
      next();
      return;
    }
    request.resume();
    response
      .status(unknown ? 411 : 413)
      .set("Cache-Control", "no-store")
      .type("text/plain; charset=utf-8")
      .send(withReference(TOO_MUCH[languageOf(request.path)]));
  };
}
