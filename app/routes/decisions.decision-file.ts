import type { LoaderFunctionArgs } from "@remix-run/node";
import { decisionOfBody } from "~/features/decisions/queries.server";
import { decisionText } from "~/features/decisions/ui/decision-lines";
import { translator } from "~/i18n/t";
import { notFound } from "~/platform/http.server";

/** What one body decided about a paper, as plain text: the document that the index of the Woo tells of. */
export async function loader({ params }: LoaderFunctionArgs) {
  const found = await decisionOfBody(params["document"] ?? "", params["body"] ?? "", "nl");
  if (found === null) throw notFound();
  return new Response(decisionText(translator("nl"), found.document, found.decision), {
    headers: {
      "Content-Type": "text/plain; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
