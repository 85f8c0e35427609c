import type { LoaderFunctionArgs } from "@remix-run/node";
import { roomResultsCsv } from "~/features/live/queries/results-csv.server";
import { notFound } from "~/platform/http.server";

/** What the room chose as a file, once the room has ended. */
export async function loader({ params }: LoaderFunctionArgs) {
  const file = await roomResultsCsv(params["slug"] ?? "");
  if (file === null) throw notFound();
  return new Response(file, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="zaal.csv"',
      "Cache-Control": "public, max-age=300",
    },
  });
}
