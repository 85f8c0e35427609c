import { useMatches, useRouteError } from "@remix-run/react";

/** What stands around a page: the menu and footer of the site, the name and help only, or what the page brings itself. */
export type PageFrame = "site" | "plain" | "own";

/** The frame that the data of the page asks for. An error stands in that of the site, which leads on. */
export function usePageFrame(): PageFrame {
  const page: unknown = useMatches().at(-1)?.data;
  const failed = (useRouteError() ?? null) !== null;
  if (failed || typeof page !== "object" || page === null || !("frame" in page)) return "site";
  return page.frame === "own" || page.frame === "plain" ? page.frame : "site";
}
