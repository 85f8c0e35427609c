import type { LoaderFunctionArgs } from "@remix-run/node";
import { roundSharePicture } from "~/features/rounds/queries/share-picture.server";
import { siteIdentity } from "~/features/region/queries/identity.server";
import { deskLanguage, languageOf } from "~/i18n/language";
import { speakOf } from "~/i18n/region-words";
import { translator } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";

/** The picture that comes along with the address of a round: its plain name and its scene. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  // The letters of the picture are Latin ones.
  const language = deskLanguage(languageOf(request.url));
  speakOf(await siteIdentity());
  const t = translator(language);
  const words = {
    open: t("rounds.shareKicker"),
    over: t("rounds.shareKickerOver"),
    siteName: t("site.name"),
  };
  const bytes = await roundSharePicture(params["slug"] ?? "", language, words, now());
  if (!bytes) throw notFound();
  return new Response(bytes, {
    headers: {
      "Content-Type": "image/png",
      "Content-Length": String(bytes.length),
      "Cache-Control": "public, max-age=3600",
    },
  });
}
