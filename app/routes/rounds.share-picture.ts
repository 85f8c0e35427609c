import type { LoaderFunctionArgs } from "@remix-run/node";
import { SCENES } from "~/features/rounds/domain/scenes";
import { publicRound } from "~/features/rounds/queries/round-page.server";
import { languageOf } from "~/i18n/language";
import { translator } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";
import { sharePicture } from "~/platform/share-picture.server";

/** The picture that comes along with the address of a round: its plain name and its scene. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const round = await publicRound(params["slug"] ?? "", language, now());
  if (!round) throw notFound();
  const t = translator(language);
  const bytes = await sharePicture({
    title: round.title.text,
    kicker: round.takesInput ? t("rounds.shareKicker") : t("rounds.shareKickerOver"),
    siteName: t("site.name"),
    drawing: round.scene && SCENES[round.scene],
  });
  return new Response(bytes, {
    headers: {
      "Content-Type": "image/png",
      "Content-Length": String(bytes.length),
      "Cache-Control": "public, max-age=3600",
    },
  });
}
