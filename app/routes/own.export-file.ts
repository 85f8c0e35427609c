import type { LoaderFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { ownExport } from "~/features/own/queries/own-export.server";
import { ExportPage } from "~/features/own/ui/export-page";
import { languageOf } from "~/i18n/language";
import { PRIVATE_HEADERS, notFound } from "~/platform/http.server";
import { authorizeOwn } from "~/policy/authorize.server";

const TYPES = { json: "application/json", html: "text/html" } as const;

/** Everything somebody gave, as a file: for a program or to read. Only whoever has the code gets it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const format = params["format"];
  if (format !== "json" && format !== "html") throw notFound();
  const { personId } = await authorizeOwn(request);
  const parts = await ownExport(personId);
  const language = languageOf(request.url);
  const content =
    format === "json"
      ? JSON.stringify(Object.fromEntries(parts.map(({ name, value }) => [name, value])), null, 2)
      : `<!doctype html>${renderToStaticMarkup(createElement(ExportPage, { parts, language }))}`;
  return new Response(content, {
    headers: {
      ...PRIVATE_HEADERS,
      "Content-Type": `${TYPES[format]}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="inbreng.${format}"`,
    },
  });
}
