import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportFile } from "~/features/own/queries/own-export.server";
import { exportJson } from "~/features/own/ui/export-json";
import { exportPage } from "~/features/own/ui/export-page";
import { languageOf } from "~/i18n/language";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";

const TYPES = { json: "application/json", html: "text/html" } as const;

/** Everything somebody gave, as a file: for a program or to read. Only whoever has the code gets it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const format = params["format"];
  if (format !== "json" && format !== "html") throw notFound();
  const { personId } = await authorizeOwn(request);
  const language = languageOf(request.url);
  const write = format === "json" ? exportJson : exportPage(language);
  return new Response(exportFile(personId, write), {
    headers: {
      ...PRIVATE_HEADERS,
      "Content-Type": `${TYPES[format]}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="inbreng.${format}"`,
    },
  });
}
