import type { LoaderFunctionArgs } from "@remix-run/node";
import { advicePage } from "~/features/advice/queries.server";
import { letterText } from "~/features/advice/ui/letter-lines";
import { languageOf } from "~/i18n/language";
import { translator } from "~/i18n/t";
import { now } from "~/platform/clock.server";
import { notFound } from "~/platform/http.server";

/** A published advice as a letter in plain text. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const advice = await advicePage(params["slug"] ?? "", language, now());
  if (!advice) throw notFound();
  return new Response(letterText(translator(language), advice), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${advice.slug}.txt"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
