import type { LoaderFunctionArgs } from "@remix-run/node";
import { frozenReport } from "~/features/reporting/queries/round-report.server";
import { notFound } from "~/platform/http.server";

/** One version of the report of a round, byte for byte as it was frozen. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("versie") ?? "1";
  const number = /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 0;
  const slug = params["slug"] ?? "";
  const content = await frozenReport(slug, number);
  if (content === null) throw notFound();
  return new Response(content, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="verslag-${slug}-${number}.json"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
